import type { SideTitles } from '../analysis/compare/words/sideTitles.ts';
import { counted, listWords } from '../analysis/words.ts';
import type { Network } from '../domain/network.ts';
import type { Titled } from './paneTitle.ts';
import { paneTitle, targetTitle, withdrawnNames } from './paneTitle.ts';

const mostNamed = 2;

/**
 * How sentences and the heads of tables call panes. Where all show the same, only what tells them apart: "in 2015" and
 * "in every year", "as recorded" and "without The Northern Alliance"; otherwise what each shows, as `paneTitle` says
 * it.
 *
 * @param panes - In their order.
 * @returns No two titles of ways are alike; where years and what-ifs do not tell panes apart, whole titles stand.
 */
export function tellingTitles(network: Network, panes: readonly Titled[]): SideTitles {
  const whole: SideTitles = { titles: panes.map((pane) => paneTitle(network, pane)), areWays: false };
  const targets = new Set(panes.map((pane) => targetKey(network, pane)));
  if (targets.size > 1) return whole;
  const years = panes.map(yearWords);
  const left = panes.map((pane) => leftWords(network, pane));
  const differs = { years: new Set(years).size > 1, left: new Set(left).size > 1 };
  const titles = panes.map((_, place) =>
    [
      ...(differs.years ? [years[place] ?? ''] : []),
      ...(!differs.left ? [] : left[place] !== '' ? [left[place] ?? ''] : differs.years ? [] : ['as recorded']),
    ].join(' '),
  );
  return new Set(titles).size === panes.length && panes.length > 1 ? { titles, areWays: true } : whole;
}

/**
 * What all panes show, where they show the same: "Wigan Deal: in 2015 and in every year" for a title of them together.
 */
export function titleOfAll(network: Network, panes: readonly Titled[]): string {
  const { titles, areWays } = tellingTitles(network, panes);
  const [first] = panes;
  return areWays && first !== undefined ? `${targetTitle(network, first)}, ${listWords(titles)}` : listWords(titles);
}

const targetKey = (network: Network, pane: Titled): string =>
  JSON.stringify([pane.model, [...pane.scope].sort(), targetTitle(network, pane)]);

function yearWords({ filter: { years } }: Titled): string {
  const { from, to } = years;
  if (from === null) return to === null ? 'in every year' : `up to ${String(to)}`;
  if (to === null) return `from ${String(from)} on`;
  return from === to ? `in ${String(from)}` : `from ${String(from)} to ${String(to)}`;
}

function leftWords(network: Network, pane: Titled): string {
  const names = withdrawnNames(network, pane);
  if (names.length === 0) return '';
  return `without ${names.length > mostNamed ? counted(names.length, 'thing') : listWords(names)}`;
}
