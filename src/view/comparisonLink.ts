import type { Parameters } from './linkParameters.ts';
import { escapeList, escapeText } from './linkText.ts';
import type { ComparisonView, PaneId } from './viewState.ts';
import { comparisonWays, firstComparison, paneLinks } from './viewState.ts';

/** How panes are compared, as `key=value` pairs; nothing of what is as at first. */
export function writeComparison(comparison: ComparisonView): readonly string[] {
  const { way, pair, seats, linked, measure, rows, wall } = comparison;
  return [
    ...(way === firstComparison.way ? [] : [`compare=${way}`]),
    ...(pair === null ? [] : [`pair=${escapeList(pair)}`]),
    ...(seats === firstComparison.seats ? [] : [`seats=${seats}`]),
    ...paneLinks.flatMap((link) => (linked[link] ? [] : [`${link}=apart`])),
    ...(measure === null ? [] : [`measure=${escapeText(measure)}`]),
    ...(rows === firstComparison.rows ? [] : [`rows=${rows}`]),
    ...(wall === null ? [] : [`wall=${escapeText(wall)}`]),
  ];
}

/** What `writeComparison` has written; what is missing or cannot be read is as at first. */
export function readComparison(from: Parameters): ComparisonView {
  const way = from.takeWord('compare', comparisonWays) ?? firstComparison.way;
  const [a, b] = from.takeList('pair', 2) as readonly PaneId[];
  const isApart = (link: (typeof paneLinks)[number]) => from.takeWord(link, ['apart']) !== null;
  return {
    way,
    pair: a === undefined || b === undefined ? null : [a, b],
    seats: from.takeWord('seats', ['roles', 'network']) ?? firstComparison.seats,
    linked: {
      cameras: !isApart('cameras'),
      selection: !isApart('selection'),
      hover: !isApart('hover'),
      filters: !isApart('filters'),
    },
    measure: from.takeText('measure'),
    rows: from.takeWord('rows', ['usual', 'most-different']) ?? firstComparison.rows,
    wall: from.takeText('wall'),
  };
}
