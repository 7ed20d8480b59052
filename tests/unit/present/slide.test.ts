import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besideWords, slideMeasures, titleScale } from '../../../src/features/present/stage/slideSize.ts';
import { comparedLegend } from '../../../src/features/present/stage/comparedLegend.ts';
import { stepLegend } from '../../../src/features/present/stage/stepLegend.ts';
import { stepModel } from '../../../src/features/present/stage/stepModel.ts';
import { spotlit } from '../../../src/scene/spotlight/spotlit.ts';
import { stepEmphasis } from '../../../src/scene/spotlight/stepEmphasis.ts';
import { relationshipRef } from '../../../src/domain/ids.ts';
import {
  aCollaboration,
  aFunding,
  aNetwork,
  anAccountability,
  anOrganisation,
  organisationId,
  relationshipId,
} from '../../fixtures/aNetwork.ts';
import { someNetwork } from '../../fixtures/someNetwork.ts';

const plain = { isLive: true, isBeside: false, wordsPx: 200 };

const network = aNetwork({
  organisations: [
    'hub',
    anOrganisation({ id: 'one', kind: 'local-authority' }),
    anOrganisation({ id: 'two', kind: 'local-authority' }),
    'people',
  ],
  collaborations: [
    aCollaboration({ id: 'deal', model: 'system-connector', members: ['hub', 'one', 'two', 'people'] }),
    aCollaboration({ id: 'pact', model: 'agent-of-change' }),
  ],
  relationships: [
    anAccountability({ id: 'a', from: 'hub', to: 'one', audience: 'commissioner-or-funder' }),
    anAccountability({ id: 'b', from: 'hub', to: 'two', audience: 'commissioner-or-funder' }),
    anAccountability({ id: 'c', from: 'hub', to: 'people', audience: 'service-users-or-citizens' }),
    aFunding({ id: 'd', from: 'one', to: 'hub' }),
  ],
});
const castOn = (...ids: readonly string[]) =>
  stepEmphasis(network, network, {
    found: null,
    spotlit: spotlit(
      network,
      ids.map((id) => relationshipRef(relationshipId(id))),
    ),
    selection: [],
  });

describe('the measures of a slide', () => {
  it('give a title of 52 pixels at 1440 by 900, and no title under 24 on a screen of 1080 lines', () => {
    expect(slideMeasures({ width: 1440, height: 900 }, plain).title).toBe(52);
    const onWall = slideMeasures({ width: 1920, height: 1080 }, plain);
    for (const length of [0, 20, 90, 300, 5000])
      expect(Math.round(100 * onWall.title * titleScale('x'.repeat(length)))).toBeGreaterThanOrEqual(2400);
    expect(onWall.text).toBeGreaterThanOrEqual(24);
    expect(onWall.note).toBeGreaterThanOrEqual(24);
  });

  it('make a picture of a slide the slide made small', () => {
    const large = slideMeasures({ width: 1440, height: 900 }, plain);
    const small = slideMeasures({ width: 720, height: 450 }, { ...plain, isLive: false });
    for (const size of ['title', 'text', 'note', 'unit'] as const) expect(small[size] * 2).toBeCloseTo(large[size]);
    for (const side of ['top', 'right', 'bottom', 'left'] as const)
      expect(small.insets[side] * 2).toBeCloseTo(large.insets[side]);
  });

  it('leave room for a picture on any screen', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 320, max: 3840 }),
        fc.integer({ min: 400, max: 2160 }),
        fc.boolean(),
        fc.boolean(),
        (width, height, isLive, isBeside) => {
          const measures = slideMeasures({ width, height }, { isLive, isBeside, wordsPx: 0.4 * height });
          const { left, right, top, bottom } = measures.insets;
          expect(width - left - right).toBeGreaterThan(0.2 * width);
          expect(height - top - bottom).toBeGreaterThan(0.2 * height);
          const beside = besideWords({ width, height }, measures);
          expect(beside.left + beside.width).toBeLessThanOrEqual(width);
          expect(beside.top + beside.height).toBeLessThanOrEqual(height);
        },
      ),
    );
  });

  it('put words above the map on a page held upright', () => {
    expect(slideMeasures({ width: 390, height: 844 }, plain).isNarrow).toBe(true);
    expect(slideMeasures({ width: 1024, height: 768 }, plain).isNarrow).toBe(false);
  });
});

describe('the legend of a step', () => {
  it('counts the lines of the audiences in the light, and no others', () => {
    expect(stepLegend(network, castOn('a', 'b')).lines.map(({ words }) => words)).toEqual([
      '2 lines to commissioners or funders',
    ]);
    expect(stepLegend(network, castOn('a', 'b')).others).toBeNull();
  });

  it('counts all that can be seen where nothing is lit', () => {
    const { lines, others } = stepLegend(network, null);
    expect(lines.map(({ words }) => words)).toEqual([
      '2 lines to commissioners or funders',
      '1 line to service users & citizens',
    ]);
    expect(others).toBe('1 other relationship');
  });

  it('says how many the room misses between those in the light, apart from every other number', () => {
    const missing = (
      [
        ['one', 'two'],
        ['one', 'people'],
      ] as const
    ).map(([from, to]) => [organisationId(from), organisationId(to)] as const);
    expect(stepLegend(network, null, missing).missing).toBe('2 said to be missing, not on record');
    expect(stepLegend(network, castOn('a', 'b'), missing).missing).toBe('1 said to be missing, not on record');
    expect(stepLegend(network, null).missing).toBeNull();
    const { missing: _said, ...rest } = stepLegend(network, null, missing);
    const { missing: _none, ...before } = stepLegend(network, null);
    expect(rest).toEqual(before);
  });

  it('counts every line and every organisation in the light once', () => {
    fc.assert(
      fc.property(someNetwork(), (any) => {
        const { lines, others, shapes } = stepLegend(any, null);
        const sum = (words: readonly (string | null)[]) =>
          words.reduce((total, said) => total + (said === null ? 0 : Number(/\d+/.exec(said)?.[0])), 0);
        expect(sum([...lines.map(({ words }) => words), others])).toBe(any.relationships.size);
        expect(sum(shapes.map(({ words }) => words))).toBe(any.organisations.size);
      }),
    );
  });
});

describe('the model of a step', () => {
  it('is told where the light falls on one model alone', () => {
    expect(stepModel(network, castOn('a', 'c'))?.id).toBe('system-connector');
    expect(stepModel(network, null)).toBeNull();
  });
});

describe('the legend of compared panes', () => {
  const network = aNetwork({
    organisations: ['a', 'b', 'c'].map((id) => anOrganisation({ id })),
    relationships: [
      anAccountability({ id: 'to-b', from: 'a', to: 'b', audience: 'elected-council' }),
      anAccountability({ id: 'to-c', from: 'a', to: 'c', audience: 'regulator' }),
      anAccountability({ id: 'back', from: 'c', to: 'a', audience: 'regulator' }),
      aFunding({ id: 'pays', from: 'b', to: 'a' }),
    ],
  });
  const only = (...ids: readonly string[]) => ({
    ...network,
    relationships: new Map([...network.relationships].filter(([id]) => ids.includes(id))),
  });

  it('has every audience of any pane once, without numbers, and no other', () => {
    const words = (...panes: Parameters<typeof comparedLegend>[1][number][]) =>
      comparedLegend(network, panes).lines.map((line) => line.words);
    expect(words(only('to-c'), only('to-b', 'back'))).toEqual(['To elected councils', 'To regulators']);
    expect(words(only('to-c'), only('back'))).toEqual(['To regulators']);
    expect(words(only(), only('pays'))).toEqual([]);
  });

  it('says that other relationships are drawn where a pane draws any', () => {
    expect(comparedLegend(network, [only('to-b'), only('pays')]).others).toBe('Other relationships');
    expect(comparedLegend(network, [only('to-b'), only('to-c')]).others).toBeNull();
  });
});
