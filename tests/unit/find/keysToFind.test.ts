import { describe, expect, it } from 'vitest';
import type { Organisation } from '../../../src/domain/network.ts';
import { findSections } from '../../../src/features/explore/find/findSections.ts';
import { searchIndexOf } from '../../../src/features/explore/find/searchIndexOf.ts';
import { wordsOf } from '../../../src/features/explore/find/searchText.ts';
import { anOrganisation, aNetwork } from '../../fixtures/aNetwork.ts';
import { theExample } from '../../fixtures/theExample.ts';

const places =
  'Aldham Barrow Castle Dunley Elmford Farrow Glenby Harwell Ilfracombe Jarrow Kelby Langton Marsh Norby Oakham'.split(
    ' ',
  );
const whats =
  'Council,Community Trust,Health Board,Young People’s Foundation,Housing Partnership,Volunteer Centre,College,Police,Chamber of Trade,Food Bank,Care Alliance,Sports Club,Library Friends,Fire Service,Law Centre,Credit Union,Arts Forum,Youth Club,Carers’ Network,Advice Bureau,Refuge,Allotments,Museum,Hospice,Mediation,Nursery,Theatre,Radio,Mosque,Temple,Church,Synagogue,Museum Friends,Boat Yard'.split(
    ',',
  );

/** What a quick reader would type: the beginning of one word of the name, or of two. */
function* questionsFor(name: string, longest: number): Generator<string> {
  const words = wordsOf(name);
  for (let length = 1; length <= longest; length += 1) {
    for (const word of words) if (word.length >= length) yield word.slice(0, length);
    for (const first of words)
      for (const second of words)
        for (let cut = 1; cut < length - 1; cut += 1)
          if (first !== second) yield `${first.slice(0, cut)} ${second.slice(0, length - cut - 1)}`;
  }
}

/** Presses from the first answer to one further down: arrows by one, Page Down by five, Up from the first to the last. */
const pressesTo = (place: number, count: number): number => {
  const down = Math.floor(place / 5) + (place % 5);
  return Math.min(down, count - place);
};

describe('any organisation', () => {
  it(
    'of 500 is reached by search in eight keys or fewer: the slash, letters, arrows, Enter',
    { timeout: 60_000 },
    async () => {
      const all: Organisation[] = places
        .flatMap((place) => whats.map((what) => `${place} ${what}`))
        .slice(0, 500)
        .map((name, n) => anOrganisation({ id: `o${String(n)}`, name }));
      const network = aNetwork({ organisations: all });
      const index = await searchIndexOf(network);
      const answers = new Map<string, readonly string[]>();
      const answersTo = (question: string): readonly string[] => {
        const known = answers.get(question);
        if (known !== undefined) return known;
        const sections = findSections(index.find(question), [], network, 'results', true);
        const found = sections.flatMap(({ options }) => options.map(({ title }) => title));
        answers.set(question, found);
        return found;
      };
      const keysFor = (name: string): number => {
        let best = Infinity;
        for (const question of questionsFor(name, 6)) {
          if (2 + question.length >= best) break;
          const found = answersTo(question);
          const place = found.indexOf(name);
          if (place >= 0) best = Math.min(best, 2 + question.length + pressesTo(place, found.length));
        }
        return best;
      };
      const keys = all.map(({ name }) => keysFor(name));
      expect(Math.max(...keys)).toBeLessThanOrEqual(8);
    },
  );

  it('of the example is among the first three answers to its own name', async () => {
    const network = theExample();
    const index = await searchIndexOf(network);
    for (const { name, id } of network.organisations.values()) {
      const found = index.find(name).map(({ entry }) => entry.target.id);
      expect(found.slice(0, 3), name).toContain(id);
    }
  });
});
