import { beforeEach, describe, expect, it } from 'vitest';
import { organisationRef, relationshipRef } from '../../../src/domain/ids.ts';
import { votesIn } from '../../../src/domain/remarks.ts';
import { shownStore } from '../../../src/features/present/room/shownStore.ts';
import { takeVoteBack, turnChoicesIntoVotes } from '../../../src/features/present/room/votes.ts';
import type { ExplorerStore } from '../../../src/store/explorerStore.ts';
import { createExplorerStore, presentOf, selectionOf } from '../../../src/store/explorerStore.ts';
import { onView } from '../../../src/store/snapshot.ts';
import { roomStore } from '../../../src/ui/room/roomStore.ts';
import { select, setTab } from '../../../src/view/changes.ts';
import { firstView } from '../../../src/view/viewState.ts';
import { aNetwork, anAccountability, organisationId, relationshipId } from '../../fixtures/aNetwork.ts';

const network = aNetwork({ relationships: [anAccountability({ id: 'tie', from: 'alpha', to: 'beta' })] });
const alpha = organisationRef(organisationId('alpha'));
const tie = relationshipRef(relationshipId('tie'));

const anExplorer = (): ExplorerStore =>
  createExplorerStore({
    map: {
      document: { format: 'polycentric/1', id: 'a-map', title: 'A map', organisations: [], relationships: [] },
      network,
      origin: { kind: 'file', name: 'a-map.json' },
      problems: [],
      setAside: [],
    },
    positions: new Map(),
    view: firstView,
  });
const choose = async (explorer: ExplorerStore, ref: typeof alpha) => {
  explorer.getState().commit(onView(select(ref)));
  await Promise.resolve();
};
const dots = (page: ExplorerStore) => Object.fromEntries(votesIn(presentOf(page.getState()).map.document));

beforeEach(() => {
  roomStore.setState({ isVoting: true });
  shownStore.setState({ explorer: null });
});

describe('voting with dots', () => {
  it('puts a dot on whatever is chosen, as often as it is chosen, and selects nothing', async () => {
    const page = anExplorer();
    const stop = turnChoicesIntoVotes(page);
    await choose(page, alpha);
    await choose(page, alpha);
    await choose(page, tie);
    expect(dots(page)).toEqual({ 'organisation alpha': 2, 'relationship tie': 1 });
    expect(selectionOf(page.getState())).toEqual([]);
    stop();
  });

  it('is one step of undo a dot, and undo and redo vote for nothing', async () => {
    const page = anExplorer();
    const stop = turnChoicesIntoVotes(page);
    await choose(page, alpha);
    await choose(page, tie);
    expect(page.getState().history.past).toHaveLength(2);
    page.getState().undo();
    await Promise.resolve();
    expect(dots(page)).toEqual({ 'organisation alpha': 1 });
    page.getState().redo();
    await Promise.resolve();
    expect(dots(page)).toEqual({ 'organisation alpha': 1, 'relationship tie': 1 });
    takeVoteBack(page);
    expect(dots(page)).toEqual({ 'organisation alpha': 1 });
    stop();
  });

  it('listens to the step that is shown, and keeps its dots in the map that is open', async () => {
    const [page, step] = [anExplorer(), anExplorer()];
    const stop = turnChoicesIntoVotes(page);
    shownStore.setState({ explorer: step });
    await choose(step, alpha);
    expect(dots(page)).toEqual({ 'organisation alpha': 1 });
    expect(dots(step)).toEqual({});
    expect(selectionOf(step.getState())).toEqual([]);
    stop();
    await choose(step, tie);
    expect(dots(page)).toEqual({ 'organisation alpha': 1 });
  });

  it('takes other changes of the view for no choice', async () => {
    const page = anExplorer();
    page.getState().commit(onView(select(alpha)));
    const stop = turnChoicesIntoVotes(page);
    page.getState().commit(onView(setTab('table')));
    await Promise.resolve();
    expect(dots(page)).toEqual({});
    stop();
  });
});
