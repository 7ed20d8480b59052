import { standingLines } from '../../analysis/account.ts';
import { counted, shortened } from '../../analysis/words.ts';
import { involvedIn } from '../../domain/involvement.ts';
import type { Network } from '../../domain/network.ts';
import type { Target } from '../comparisonChanges.ts';
import { comparedPanes, comparing, firstTargets } from '../comparisonChanges.ts';
import { scopeOf } from '../paneScope.ts';
import { targetTitle } from '../paneTitle.ts';
import type { PaneView } from '../viewState.ts';
import { firstView } from '../viewState.ts';
import type { DraftStep } from './draftStep.ts';

/** Two models, or two collaborations, of which most is recorded, side by side; null where there are no two. */
export function comparisonStep(network: Network): DraftStep | null {
  const [one, two] = firstTargets(network)
    .filter(({ kind }) => kind !== 'map')
    .map((target) => ({ target, ...recorded(network, target) }))
    .sort((a, b) => b.lines - a.lines || b.organisations - a.organisations);
  if (one === undefined || two === undefined || one.title === two.title) return null;
  const told = ({ organisations, lines }: Recorded): string =>
    `${counted(organisations, 'organisation')} and ${counted(lines, 'line')} of accountability`;
  return {
    title: `${shortened(one.title, mostOfTitle)} beside ${shortened(two.title, mostOfTitle)}`,
    text: `Recorded on the one side: ${told(one)}. On the other: ${told(two)}. Where less is recorded, less is drawn.`,
    note: 'Ask first what is alike, then what is different. Which differences are real, and which are gaps in the record?',
    view: { ...comparing([one.target, two.target])(firstView), mode: 'compare' },
  };
}

/** Both and the word between them fit on two lines. */
const mostOfTitle = 41;

interface Recorded {
  readonly title: string;
  readonly organisations: number;
  readonly lines: number;
}

function recorded(network: Network, target: Target): Recorded {
  const [pane] = comparedPanes(comparing([target])(firstView)) as readonly [PaneView];
  const ids = new Set(scopeOf(network, pane));
  return {
    title: targetTitle(network, pane),
    organisations: new Set([...ids].flatMap((id) => involvedIn(network, id))).size,
    lines: standingLines(network).filter((line) => line.collaborations.some((id) => ids.has(id))).length,
  };
}
