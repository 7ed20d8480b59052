import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inFigures, numberWords } from '../../../src/analysis/words.ts';
import type { MapDocument } from '../../../src/domain/document.ts';
import type { Network } from '../../../src/domain/network.ts';
import { draftStory, withDraft } from '../../../src/view/draftStory.ts';
import { openSavedView } from '../../../src/view/savedViews.ts';
import { comfortableTitleLength, stepsOf } from '../../../src/view/story.ts';
import { firstPane } from '../../../src/view/viewState.ts';
import {
  aCollaboration,
  aNetwork,
  anAccountability,
  anOrganisation,
  aRelationship,
  evidence,
} from '../../fixtures/aNetwork.ts';
import { someNetwork } from '../../fixtures/someNetwork.ts';
import { theExample } from '../../fixtures/theExample.ts';

const emptyDocument: MapDocument = {
  format: 'polycentric/1',
  id: 'a-map',
  title: 'A map',
  organisations: [],
  relationships: [],
};

const modelsIn = (network: Network) =>
  new Set([...network.collaborations.values()].flatMap(({ model }) => (model === null ? [] : [model])));

const linesIn = (network: Network) =>
  [...network.relationships.values()].filter((tie) => tie.kind === 'accountability' && tie.status !== 'denied');

/** How a count may stand in a text: small ones as words. */
const said = (count: number) => [numberWords(count), inFigures(count)];

describe('a story made for a map', () => {
  it('names nothing that the map lacks, and comes back whole from the document', () => {
    fc.assert(
      fc.property(someNetwork(), (network) => {
        const steps = draftStory(network);
        const kept = stepsOf(withDraft(emptyDocument, steps));
        expect(kept).toHaveLength(steps.length);
        for (const step of kept) {
          const { view, missing, isDamaged } = openSavedView(step, network);
          expect(view).not.toBeNull();
          expect({ missing, isDamaged }).toEqual({ missing: [], isDamaged: false });
        }
      }),
    );
  });

  it('says every title in at most 90 characters, and says something in every text and note', () => {
    fc.assert(
      fc.property(someNetwork(), (network) => {
        for (const { title, text, note } of draftStory(network)) {
          expect(title.length).toBeLessThanOrEqual(comfortableTitleLength);
          expect([title, text, note].map((words) => words.trim())).not.toContain('');
        }
      }),
    );
  });

  it('has an overview first and then one step for each model that is declared', () => {
    fc.assert(
      fc.property(someNetwork(), (network) => {
        const [overview, ...others] = draftStory(network);
        const onModels = others.filter(
          ({ view: { panes } }) =>
            panes[0].spotlight.some(
              ({ kind, id }) =>
                kind === 'collaboration' &&
                [...network.collaborations.values()].some((c) => c.id === id && c.model !== null),
            ) && panes[0].spotlight.length > 0,
        );
        expect(overview?.view.panes).toEqual([{ ...firstPane, rest: 'keep' }]);
        const models = [...modelsIn(network)];
        const shown = others.slice(0, models.length).map(({ view }) => {
          const ids = view.panes[0].spotlight.map(({ id }) => id as string);
          return new Set([...network.collaborations.values()].filter((c) => ids.includes(c.id)).map((c) => c.model));
        });
        expect(onModels.length).toBeGreaterThanOrEqual(models.length);
        expect(new Set(shown.flatMap((own) => [...own]))).toEqual(new Set(models));
        for (const own of shown) expect(own.size).toBe(1);
      }),
    );
  });

  it('gives the numbers of the record in the overview', () => {
    fc.assert(
      fc.property(someNetwork(), (network) => {
        const [overview] = draftStory(network);
        if (network.organisations.size === 0) {
          expect(overview?.title).toBe('Nothing recorded yet');
          return;
        }
        expect(
          said(network.organisations.size).some((count) => overview?.title.includes(` ${count} organisation`)),
        ).toBe(true);
        const ties = network.relationships.size;
        expect(
          (ties === 0 ? ['no'] : said(ties)).some((count) =>
            overview?.text.toLowerCase().includes(`${count} relationship`),
          ),
        ).toBe(true);
        const lines = linesIn(network).length;
        if (lines > 0)
          expect(said(lines).some((count) => overview?.text.toLowerCase().includes(`${count} line`))).toBe(true);
      }),
    );
  });

  it('follows only lines that are recorded, from account-giver to forum, to where account can end', () => {
    fc.assert(
      fc.property(someNetwork(), (network) => {
        const steps = draftStory(network).filter(({ view }) => view.panes[0].trace !== null);
        expect(steps.length).toBeLessThanOrEqual(1);
        const [step] = steps;
        const from = step?.view.panes[0].trace?.from;
        if (from === undefined) return;
        expect(linesIn(network).some((line) => line.from === from && line.status === 'asserted')).toBe(true);
      }),
    );
  });

  it('tells a gap by counting', () => {
    fc.assert(
      fc.property(someNetwork(), (network) => {
        const gap = draftStory(network).find(({ title }) => title.startsWith('No line to service users'));
        const heard = new Set(
          linesIn(network)
            .filter(
              (line) =>
                line.kind === 'accountability' &&
                network.vocabulary.audiences.get(line.audience!)?.anchor === 'citizens',
            )
            .flatMap(({ collaborations }) => collaborations),
        );
        const silent = [...network.collaborations.keys()].filter((id) => !heard.has(id)).length;
        expect(gap !== undefined).toBe(silent > 0);
        if (silent > 0)
          expect(gap?.title).toContain(
            `${inFigures(silent)} of ${inFigures(network.collaborations.size)} collaboration`,
          );
      }),
    );
  });

  it('compares two that are recorded, and nothing where there are no two', () => {
    fc.assert(
      fc.property(someNetwork(), (network) => {
        const compared = draftStory(network).filter(({ view }) => view.mode === 'compare');
        expect(compared.length).toBeLessThanOrEqual(1);
        if (network.collaborations.size < 2) expect(compared).toHaveLength(0);
        for (const { view } of compared) expect(view.panes).toHaveLength(3);
      }),
    );
  });

  it('shortens names that are long, and keeps the numbers', () => {
    const name = 'An alliance of everybody who ever had anything to do with anything '.repeat(4);
    const network = aNetwork({
      collaborations: [
        aCollaboration({ id: 'one', name, members: ['a', 'b'] }),
        aCollaboration({ id: 'two', name: `Another: ${name}`, members: ['a'] }),
      ],
      organisations: [anOrganisation({ id: 'a', name }), anOrganisation({ id: 'c', kind: 'residents' })],
      relationships: [anAccountability({ from: 'a', to: 'c', audience: 'service-users-or-citizens' })],
    });
    const titles = draftStory(network).map(({ title }) => title);
    for (const title of titles) expect(title.length).toBeLessThanOrEqual(comfortableTitleLength);
    expect(titles[1]).toMatch(/… answers to citizens or service users in one step$/);
    expect(titles.at(-1)).toMatch(/… beside Another: .*…$/);
  });

  it('says so where nothing is recorded at all', () => {
    expect(draftStory(aNetwork()).map(({ title, text }) => [title, text])).toEqual([
      ['Nothing recorded yet', 'This map has no organisations recorded yet.'],
    ]);
  });

  it('says of a small map nothing twice, and calls the story as the map', () => {
    const network = aNetwork({
      organisations: ['a', 'b', 'c'].map((id) => anOrganisation({ id, name: `Body ${id}` })),
      relationships: [aRelationship({ id: 'r', from: 'a', to: 'b' }), aRelationship({ id: 's', from: 'b', to: 'c' })],
    });
    const steps = draftStory(network);
    expect(steps.map(({ text }) => text)).toEqual([
      'Two relationships are recorded. No line of accountability is recorded yet.',
      'None recorded: Body a, Body b and Body c. No source is recorded for 2 of 2 relationships.',
    ]);
    expect(withDraft(emptyDocument, steps).story?.title).toBe('A map');
    const [alone] = draftStory(aNetwork({ organisations: [anOrganisation({ id: 'a' })] }));
    expect(alone?.text).toBe('No collaboration and no relationship is recorded yet.');
  });

  it('tells of a map without gaps what is there', () => {
    const network = aNetwork({
      organisations: [anOrganisation({ id: 'people', name: 'People of the place', kind: 'residents' })],
      collaborations: [
        aCollaboration({ id: 'deal', name: 'The Deal', model: 'collaborative-council', members: ['board', 'people'] }),
      ],
      relationships: [
        anAccountability({
          from: 'board',
          to: 'people',
          audience: 'service-users-or-citizens',
          collaborations: ['deal'],
          evidence: evidence(),
        }),
      ],
    });
    expect(draftStory(network).map(({ title }) => title)).toEqual([
      'Who is here: two organisations',
      'Collaborative council: one collaboration',
      'Board answers to citizens or service users in one step',
    ]);
  });

  it('makes of the example an overview, its models, a trace, a gap and a comparison', () => {
    const steps = draftStory(theExample());
    expect(steps).toHaveLength(8);
    expect(steps.map(({ title }) => title)).toEqual([
      'Who is here: 294 organisations',
      'Collaborative council: three collaborations',
      'Collaborative market: two collaborations',
      'Agent of change: two collaborations',
      'System connector: two collaborations',
      'Family Toolbox Alliance answers to elected members in two steps',
      'No line to service users or citizens recorded in 2 of 9 collaborations',
      'Collaborative council beside Collaborative market',
    ]);
  });
});
