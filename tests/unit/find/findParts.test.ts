import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emphasise } from '../../../src/features/explore/find/emphasise.ts';
import { recordsRestingOn } from '../../../src/analysis/restingOn.ts';
import { findCommands } from '../../../src/features/explore/find/findCommands.ts';
import { nextActive } from '../../../src/features/explore/find/findKeys.ts';
import { nameTier, noTier } from '../../../src/features/explore/find/nameTier.ts';
import { searchIndexOf } from '../../../src/features/explore/find/searchIndexOf.ts';
import { plainName, wordsOf } from '../../../src/features/explore/find/searchText.ts';
import type { Snapshot } from '../../../src/store/snapshot.ts';
import type { Command } from '../../../src/ui/command.ts';
import {
  aCollaboration,
  aMember,
  anAccountability,
  anOrganisation,
  aNetwork,
  aSource,
  evidence,
  sourceId,
} from '../../fixtures/aNetwork.ts';
import { theExample } from '../../fixtures/theExample.ts';

const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }));

describe('the words of a text', () => {
  it('are the same with and without accents, capitals and apostrophes', () => {
    expect(wordsOf('Cyngor Môn: Young People’s Straße')).toEqual(['cyngor', 'mon', 'young', 'peoples', 'strasse']);
  });

  it('stay the same when they are read again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = wordsOf(text);
        expect(wordsOf(words.join(' '))).toEqual(words);
      }),
    );
  });

  it('stand for themselves in a name without any', () => {
    expect(plainName(' ?!? ')).toBe('?!?');
  });
});

describe('how well a question fits a name', () => {
  it('puts the whole name first, then its beginning, whole words in it, and the beginning of one', () => {
    const fits = ['a hall', 'a hall of ours', 'not a hall here', 'not a hallway'].map((name) =>
      nameTier('a hall', [name]),
    );
    expect(fits).toEqual([...fits].sort());
    expect(new Set(fits).size).toBe(4);
  });

  it('prefers the own name to an alias, and knows when there is no fit', () => {
    expect(nameTier('path', ['path'])).toBeLessThan(nameTier('path', ['other', 'path']));
    expect(nameTier('path', ['footpath'])).toBe(noTier);
  });
});

describe('what is set off in a title', () => {
  it('gives the title back when its parts are joined', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.string()), (title, hits) => {
        expect(
          emphasise(title, new Set(hits))
            .map(({ text }) => text)
            .join(''),
        ).toBe(title);
      }),
    );
  });

  it('is every word that answered, whatever its accents', () => {
    expect(emphasise('Cyngor Môn, mon', new Set(['mon'])).filter(({ isHit }) => isHit)).toEqual([
      { text: 'Môn', isHit: true },
      { text: 'mon', isHit: true },
    ]);
  });
});

describe('what rests on a source', () => {
  it('is every record that names it, as a whole, in a field or in a member, each once', () => {
    const network = aNetwork({
      sources: [aSource({ id: 's1' }), aSource({ id: 's2' })],
      organisations: [anOrganisation({ id: 'alpha', evidence: evidence('stated', ['s1', 's1']) })],
      collaborations: [
        aCollaboration({ id: 'deal', members: [aMember('alpha', { evidence: evidence('stated', ['s2']) })] }),
      ],
      relationships: [
        anAccountability({
          id: 'r1',
          evidence: evidence('stated', ['s1']),
          attributeEvidence: { mechanism: evidence() },
        }),
      ],
    });
    expect(recordsRestingOn(network, sourceId('s1'))).toEqual([
      { kind: 'relationship', id: 'r1' },
      { kind: 'organisation', id: 'alpha' },
    ]);
    expect(recordsRestingOn(network, sourceId('s2'))).toEqual([{ kind: 'collaboration', id: 'deal' }]);
    expect(recordsRestingOn(network, sourceId('nowhere'))).toEqual([]);
  });

  it('leaves no source of the example without a record', () => {
    const network = theExample();
    for (const id of network.sources.keys()) expect(recordsRestingOn(network, id)).not.toEqual([]);
  });
});

describe('commands in the search box', () => {
  const command = (label: string, canRun = true): Command => ({
    id: label,
    label,
    keys: null,
    isEnabled: () => canRun,
    run: () => {},
  });
  const all = [
    command('Undo', false),
    { ...command('Show the whole map'), also: 'fit zoom' },
    command('Save a copy'),
    { ...command('Save this view…', false), whyNot: 'Open a map first' },
  ];
  const find = (question: string, isLoose = false) => findCommands(all, {} as Snapshot, question, isLoose);
  const labels = (question: string, isLoose = false) => find(question, isLoose).map(({ command: { label } }) => label);

  it('are all of them when nothing is asked, each with why it cannot be run, if it cannot', () => {
    expect(find('').map(({ command: { label }, whyNot }) => [label, whyNot])).toEqual([
      ['Undo', 'Not possible now'],
      ['Show the whole map', null],
      ['Save a copy', null],
      ['Save this view…', 'Open a map first'],
    ]);
  });

  it('are found by the beginnings of their words, in any order, and by other words for the same', () => {
    expect(labels('map sh')).toEqual(['Show the whole map']);
    expect(labels('fit')).toEqual(['Show the whole map']);
    expect(labels('undo')).toEqual(['Undo']);
    expect(labels('ap')).toEqual([]);
    expect(labels('???')).toEqual([]);
  });

  it('are found in spite of one wrong letter in a word of four or more', () => {
    for (const typo of ['hsow', 'sohw', 'shwo', 'shov', 'showw', 'whole mpa', 'whle']) {
      if (typo !== 'whole mpa') expect(labels(typo), typo).toEqual(['Show the whole map']);
      else expect(labels(typo)).toEqual([]);
    }
  });

  it('are found by letters in their order where nothing but commands is looked for', () => {
    expect(labels('swm', true)).toEqual(['Show the whole map']);
    expect(labels('ole', true)).toEqual(['Show the whole map']);
    expect(labels('swm')).toEqual([]);
  });

  it('stand in the order of how well they fit, and of equals those that can be run come first', () => {
    expect(labels('save')).toEqual(['Save a copy', 'Save this view…']);
    expect(labels('view sav', true)[0]).toBe('Save this view…');
  });

  it('always hold the one whose label was typed, or any beginnings of its words', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        fc.boolean(),
        fc.array(fc.nat(12), { minLength: 5, maxLength: 5 }),
        (one, isLoose, cuts) => {
          const words = wordsOf(one.label).map((word, index) => word.slice(0, (cuts[index] ?? 0) + 1));
          expect(labels(words.join(' '), isLoose)).toContain(one.label);
          expect(labels(one.label, isLoose)[0]).toBe(one.label);
        },
      ),
    );
  });
});

describe('the active answer', () => {
  it('goes round at the ends and never leaves the list', () => {
    const key = fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.array(key), (count, keys) => {
        const end = keys.reduce((active, next) => nextActive(next, active, count) ?? -1, 0);
        expect(end).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThan(count);
      }),
    );
    expect(nextActive('ArrowUp', 0, 5)).toBe(4);
    expect(nextActive('ArrowDown', 4, 5)).toBe(0);
    expect(nextActive('Home', 3, 5)).toBeNull();
  });
});

describe('the index of a network', () => {
  it('is built once', async () => {
    const network = aNetwork({ organisations: ['alpha'] });
    const [first, second] = [searchIndexOf(network), searchIndexOf(network)];
    expect(first).toBe(second);
    expect((await first).find('alpha')).toHaveLength(1);
  });
});
