import { describe, expect, it } from 'vitest';
import { presentingCommands } from '../../../src/app/presentingCommands.ts';
import type { Snapshot } from '../../../src/store/snapshot.ts';
import type { History } from '../../../src/view/history.ts';
import type { Command } from '../../../src/ui/command.ts';
import { setMode } from '../../../src/view/changes.ts';
import { firstView } from '../../../src/view/viewState.ts';
import { aNetwork } from '../../fixtures/aNetwork.ts';

const origin = { kind: 'file', name: 'made-up.json' } as const;
const at = (mode: 'explore' | 'present', from: Snapshot['map']['origin'] = origin): Snapshot => ({
  map: {
    document: { format: 'polycentric/1', id: 'm', title: 'Made up', organisations: [], relationships: [] },
    network: aNetwork(),
    origin: from,
    problems: [],
    setAside: [],
  },
  positions: new Map(),
  view: setMode(mode)(firstView),
});
const step = (id: string): Command => ({
  id,
  label: id,
  keys: null,
  group: 'undo',
  isEnabled: () => true,
  run: () => undefined,
});

const enabled = (history: History<Snapshot>, isDetour = false) =>
  presentingCommands({ undo: step('undo'), redo: step('redo'), history: () => history }, isDetour)
    .filter(({ id, isEnabled }) => ['undo', 'redo'].includes(id) && isEnabled(history.present))
    .map(({ id }) => id);

describe('undo and redo while a story is presented', () => {
  it('take back and do again what was said in the room', () => {
    expect(enabled({ past: [at('present')], present: at('present'), future: [at('present')] })).toEqual([
      'undo',
      'redo',
    ]);
  });

  it('never leave the story, or its map, and are the detour’s own on a detour', () => {
    const other = { kind: 'file', name: 'another.json' } as const;
    expect(enabled({ past: [at('explore')], present: at('present'), future: [] })).toEqual([]);
    expect(enabled({ past: [at('present', other)], present: at('present'), future: [at('explore')] })).toEqual([]);
    expect(enabled({ past: [], present: at('present'), future: [] })).toEqual([]);
    expect(enabled({ past: [at('present')], present: at('present'), future: [] }, true)).toEqual([]);
  });
});
