import { describe, expect, it } from 'vitest';
import { comparedSide } from '../../../../src/analysis/compare/measures/comparedSide.ts';
import { measureTable } from '../../../../src/analysis/compare/measures/measureTable.ts';
import { noFilter } from '../../../../src/analysis/filter.ts';
import { collaborationId } from '../../../fixtures/aNetwork.ts';
import { exampleDocument, theExample } from '../../../fixtures/theExample.ts';

const { collaborations = [], organisations, relationships } = exampleDocument();
const map = theExample();

/** Counted anew from the document, with loops of its own. */
const ties = (id: string) => relationships.filter((tie) => tie.collaborations?.includes(id));
const lines = (id: string) => ties(id).filter(({ type }) => type === 'accountable-to');
const once = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];
const involved = (ids: readonly string[]) =>
  once(
    ids.flatMap((id) => [
      ...(collaborations.find((work) => work.id === id)?.members ?? []).map(({ organisation }) => organisation),
      ...ties(id).flatMap(({ from, to }) => [from, to]),
    ]),
  );
const busiest = (id: string): number => {
  const counts = involved([id]).map((one) => ties(id).filter(({ from, to }) => from === one || to === one).length);
  return Math.max(...counts) / ties(id).length;
};
const forums = (id: string): number => {
  const { backbone } = collaborations.find((work) => work.id === id)!;
  return once(
    lines(id)
      .filter(({ from }) => from === backbone)
      .map(({ to }) => to),
  ).length;
};
const middle = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.floor(sorted.length / 2)]!) / 2;
};
const charities = (ids: readonly string[]): number => {
  const all = involved(ids).map((id) => organisations.find((one) => one.id === id)!.sector ?? null);
  const known = all.filter((sector) => sector !== null);
  return known.filter((sector) => ['voluntary', 'community'].includes(sector)).length / known.length;
};

const byHand = (ids: readonly string[]): Record<string, number> => {
  const told = ids.filter((id) => ties(id).length > 0);
  const all = once(told.flatMap(lines));
  return {
    members: involved(ids).length,
    busiest: middle(told.map(busiest)),
    voluntary: charities(ids),
    lines: all.length,
    audiences: once(all.flatMap((line) => line.audience ?? [])).length,
    leadForums: middle(told.map(forums)),
    citizenLines: all.filter(
      ({ audience, to }) =>
        audience === 'service-users-or-citizens' ||
        organisations.find(({ id }) => id === to)!.kind === 'service-users-or-citizens',
    ).length,
    sourced:
      once(told.flatMap(ties)).filter((tie) => (tie.evidence?.sources ?? []).length > 0).length /
      once(told.flatMap(ties)).length,
  };
};

const models = ['collaborative-council', 'collaborative-market', 'agent-of-change', 'system-connector'].map((model) =>
  collaborations.filter((work) => work.model === model).map(({ id }) => id),
);
const four = ['wigan-deal', 'plymouth-alliance-contract', 'golden-key-bristol', 'west-london-zone'].map((id) => [id]);

describe('the table of measures of the example', () => {
  it.each([
    ['its four models', models],
    ['one collaboration of each', four],
  ])('says of %s what its document says', (_, sides) => {
    const rows = measureTable(
      sides.map((ids) => comparedSide(map, { scope: ids.map(collaborationId), filter: noFilter, withdrawn: [] })),
    );
    const expected = sides.map(byHand);
    for (const id of Object.keys(expected[0]!)) {
      const row = rows.find((one) => one.id === id)!;
      row.cells.forEach(({ value }, place) => expect(value, id).toBeCloseTo(expected[place]![id]!, 9));
    }
  });

  it('marks the highest and the lowest, and finds the hub of one of them beyond chance', () => {
    const rows = measureTable(
      four.map((ids) => comparedSide(map, { scope: ids.map(collaborationId), filter: noFilter, withdrawn: [] })),
    );
    const row = (id: string) => rows.find((one) => one.id === id)!;
    const standing = (id: string) => row(id).cells.map((cell) => cell.standing);
    expect(standing('members')).toEqual([null, null, 'lowest', 'highest']);
    expect(standing('busiest')).toEqual([null, 'lowest', null, 'highest']);
    expect(standing('citizenLines')).toEqual(['same', 'same', 'same', 'same']);
    expect(row('busiest').chance).toMatchObject({ kind: 'tested', isLarger: true });
    expect(row('voluntary').chance).toMatchObject({ kind: 'tested', isLarger: false });
    expect(row('members').chance.kind).toBe('not-asked');
  });
});
