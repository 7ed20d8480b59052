import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { continuity } from '../../../../src/analysis/analyses/continuity.ts';
import { turnoverBetween, turnoverByYear } from '../../../../src/analysis/analyses/turnover.ts';
import { noFilter } from '../../../../src/analysis/filter.ts';
import { filterNetwork } from '../../../../src/analysis/filterNetwork.ts';
import type { Relationship } from '../../../../src/domain/network.ts';
import { aFunding, aNetwork, anAccountability } from '../../../fixtures/aNetwork.ts';
import { someNetwork } from '../../../fixtures/someNetwork.ts';
import { theExample } from '../../../fixtures/theExample.ts';
import { answerFor, ask } from './asking.ts';

const money = (fields = {}) => aFunding({ from: 'trust', to: 'hub', ...fields });
const account = (fields = {}) => anAccountability({ from: 'trust', to: 'board', ...fields });
const ofTrust = (relationships: readonly Relationship[], asOf: number | null = null) => {
  const network = aNetwork({ relationships });
  const draft = answerFor(ask(continuity, network, asOf), 'organisation trust');
  const gaps = draft.value?.kind === 'organisation' ? draft.value.gaps : undefined;
  return { draft, gaps, words: continuity.inWords(network, draft) };
};

describe('years without a forum', () => {
  it('finds the longest stretches in which an organisation decides, and none is on record', () => {
    const { gaps, words } = ofTrust([
      money({ start: '2010', end: '2019' }),
      account({ id: 'a', start: '2012-06', end: '2013' }),
      account({ id: 'b', start: '2016', end: '2016-02' }),
    ]);
    expect(gaps).toEqual([
      { from: 2010, to: 2011 },
      { from: 2014, to: 2015 },
      { from: 2017, to: 2019 },
    ]);
    expect(words).toBe(
      'The recorded relationships show Trust able to decide, with no forum recorded for 2010 to 2011, 2014 to 2015 and 2017 to 2019.',
    );
  });

  it('leaves no gap before the start or after the end of what has only the one, nor at a line without dates', () => {
    expect(ofTrust([money({ start: '2010', end: '2015' }), account({ start: '2012' })]).gaps).toEqual([
      { from: 2010, to: 2011 },
    ]);
    const { gaps, words } = ofTrust([money({ start: '2010', end: '2015' }), account()]);
    expect(gaps).toEqual([]);
    expect(words).toBe(
      'Trust has a forum on record for every year in which it could decide, counting one line without a date for all of them.',
    );
  });

  it('cannot tell where no right to decide is dated', () => {
    const { draft } = ofTrust([money(), account({ start: '2012' })]);
    expect(draft.withheld).toBe('Cannot tell, because no right to decide of Trust is dated.');
    expect(draft.needs[0]).toMatchObject({ field: 'start', of: 1 });
  });

  it('looks at the one year that was chosen', () => {
    expect(ofTrust([money({ start: '2010', end: '2019' })], 2015).gaps).toEqual([{ from: 2015, to: 2015 }]);
  });

  it('never grows where a line of account is added', () => {
    const yearsIn = (relationships: readonly Relationship[]) =>
      (ofTrust(relationships).gaps ?? []).reduce((sum, { from, to }) => sum + to - from + 1, 0);
    const someYear = fc.option(fc.integer({ min: 2005, max: 2020 }).map(String), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.record({ start: someYear, end: someYear }), { minLength: 1, maxLength: 5 }), (lines) => {
        const all = lines.map((period, place) => account({ id: `a${place}`, ...period }));
        const held = money({ start: '2005', end: '2020' });
        expect(yearsIn([held, ...all])).toBeLessThanOrEqual(yearsIn([held, ...all.slice(1)]));
      }),
    );
  });
});

describe('cliffs', () => {
  const network = aNetwork({
    about: { asOf: '2019-04-01' },
    relationships: [
      money({ id: 'f1', from: 'trust', amount: 60, currency: 'GBP', end: '2020-03' }),
      money({ id: 'f2', from: 'council', amount: 40, currency: 'GBP', end: '2021' }),
      money({ id: 'f3', from: 'lottery', end: '2020' }),
      money({ id: 'f4', from: 'lender', amount: 900, currency: 'GBP', end: '2018' }),
      anAccountability({ id: 'a1', from: 'hub', to: 'trust', end: '2020-03' }),
      anAccountability({ id: 'a2', from: 'hub', to: 'council' }),
    ],
  });
  const draft = answerFor(ask(continuity, network), 'organisation hub');
  const cliff = draft.value?.kind === 'organisation' ? draft.value.cliff : null;

  it('counts what holds at the date and ends within twelve months of it, coarse dates by their whole span', () => {
    expect([cliff?.endingLines, cliff?.endingFlows]).toEqual([['a1'], ['f1', 'f3']]);
    expect(cliff?.byYearAlone).toEqual(['f3']);
    expect(cliff?.incomeShare).toBe(0.6);
    expect(cliff?.unknownAmounts).toEqual(['f3']);
    expect(cliff?.endingForums).toEqual(['trust']);
  });

  it('says what ends, what share that is of what is known, and how sure the dates are', () => {
    expect(continuity.inWords(network, draft)).toBe(
      'For Hub the record has an end soon after 1 April 2019 for two of three flows of money to it and every line to one of its two forums. That is 60% of its known income; one amount is not known. One end is dated by the year alone.',
    );
  });

  it('takes the year chosen before the day on which the map was checked', () => {
    const chosen = answerFor(ask(continuity, network, 2018), 'organisation hub');
    expect(chosen.value?.kind === 'organisation' ? chosen.value.cliff?.endingFlows : null).toEqual(['f4']);
  });

  it('tells none where there is no date to tell them from', () => {
    const undated = aNetwork({ relationships: [money({ start: '2018', end: '2019' })] });
    const answer = answerFor(ask(continuity, undated), 'map').value;
    expect(answer?.kind === 'map' ? answer.cliffsWithheld : null).toBe(
      'Cannot tell, because no year is chosen, and the map does not say when its facts were last checked.',
    );
  });
});

describe('turnover', () => {
  const relationships = [
    money({ id: 'f1', start: '2015' }),
    money({ id: 'f2', start: '2016' }),
    money({ id: 'f3', start: '2015', end: '2015' }),
    money({ id: 'f4' }),
  ];

  it('is one less the share of relationships that two years have in common', () => {
    expect(turnoverBetween(aNetwork({ relationships }), 2015, 2016)).toEqual({
      before: 2015,
      after: 2016,
      began: 1,
      ended: 1,
      kept: 1,
      turnover: 1 - 1 / 3,
    });
  });

  it('says in which year most changed, and leaves out what has no date', () => {
    const network = aNetwork({ relationships });
    const draft = answerFor(ask(continuity, network), 'map');
    expect(continuity.inWords(network, draft)).toBe(
      'Of the recorded relationships, most changed from 2015 to 2016: 1 began, 1 ended and 1 went on, a turnover of 67%. 1 without any date are left out.',
    );
    expect(ask(continuity, aNetwork()).map(({ withheld }) => withheld)).toEqual([
      'Cannot tell, because fewer than two years are recorded.',
    ]);
    expect(answerFor(ask(continuity, network, 2015), 'map').withheld).toContain('no other year to compare it with');
  });

  it('is the same year by year as between any two years, 0 to 1, and both ways round', () => {
    fc.assert(
      fc.property(someNetwork(), (network) => {
        for (const year of turnoverByYear(network)) {
          expect(year).toEqual(turnoverBetween(network, year.before, year.after));
          expect(turnoverBetween(network, year.after, year.before).turnover).toBe(year.turnover);
          expect((year.turnover ?? 0) >= 0 && (year.turnover ?? 0) <= 1).toBe(true);
        }
      }),
    );
  });

  it('has no cliffs on the map that ships until a year is chosen, because the map names no day', () => {
    const network = theExample();
    const map = answerFor(ask(continuity, network), 'map').value;
    expect(map?.kind === 'map' ? map.cliffsWithheld : null).toContain('Cannot tell');
    expect(
      ask(continuity, network, 2018).some(({ value }) => value?.kind === 'organisation' && value.cliff !== null),
    ).toBe(true);
  });

  it('finds the year of most change that was counted by hand on the map that ships', () => {
    const network = theExample();
    expect(turnoverBetween(network, 2014, 2015)).toMatchObject({ began: 30, ended: 1, kept: 26 });
    expect(continuity.inWords(network, answerFor(ask(continuity, network), 'map'))).toBe(
      'Of the recorded relationships, most changed from 2014 to 2015: 30 began, 1 ended and 26 went on, a turnover of 54%. 183 without any date are left out.',
    );
  });

  it('finds the cliffs that were counted by hand on the map that ships, as it stood in 2018 and 2019', () => {
    const cliffs = (year: number) => {
      const network = filterNetwork(theExample(), [], { ...noFilter, years: { from: year, to: year } });
      return ask(continuity, network, year).flatMap(({ subject, value }) => {
        if (subject.kind !== 'organisation' || value?.kind !== 'organisation' || value.cliff === null) return [];
        const { endingFlows, flows, endingForums, forums } = value.cliff;
        return [`${subject.id} ${endingFlows.length}/${flows.length} ${endingForums.length}/${forums.length}`];
      });
    };
    expect(cliffs(2018)).toEqual([
      'coventry-childrens-services 0/0 2/4',
      'wirral-council 0/0 2/5',
      'wirral-improvement-board 0/0 1/1',
    ]);
    expect(cliffs(2019)).toEqual([
      'central-england-law-centre 1/1 1/2',
      'ignite 0/2 1/3',
      'wirral-council 0/0 2/5',
      'wirral-improvement-board 0/0 1/1',
      'wirral-partnership 0/0 1/1',
    ]);
  });
});
