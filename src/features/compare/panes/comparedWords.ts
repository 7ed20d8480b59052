import { capital, counted, listWords } from '../../../analysis/words.ts';
import type { Network } from '../../../domain/network.ts';
import { targetOf } from '../../../view/comparisonChanges.ts';
import { scopeOf } from '../../../view/paneScope.ts';
import type { Titled } from '../../../view/paneTitle.ts';
import { targetTitle, withdrawnNames } from '../../../view/paneTitle.ts';

/** What is compared, and a smaller line below it; null where all there is to say is in which way it is compared. */
interface ComparedWords {
  readonly heading: string;
  readonly below: string | null;
}

/**
 * What panes are to each other: "Four models" and "Two collaborations each"; "Two collaborations" and "One model"; of
 * one thing "One collaboration, two years" or "With and without The Northern Alliance", and its name.
 *
 * @param panes - In their order.
 */
export function comparedWords(network: Network, panes: readonly Titled[]): ComparedWords {
  const targets = panes.map(targetOf);
  const kinds = new Set(targets.map((target) => target?.kind));
  const things = new Set(targets.map((target) => (target !== null && 'id' in target ? target.id : null)));
  const [kind] = kinds;
  if (kinds.size > 1 || kind === undefined) return { heading: countedViews(panes), below: null };
  if (things.size === 1) return ofOneThing(network, panes, kind);
  if (things.size < panes.length || kind === 'map') return { heading: countedViews(panes), below: null };
  const heading = capital(counted(panes.length, kind));
  return { heading, below: kind === 'model' ? sizeWords(network, panes) : modelWords(network, panes) };
}

const countedViews = (panes: readonly Titled[]): string => capital(counted(panes.length, 'view'));

function ofOneThing(
  network: Network,
  panes: readonly Titled[],
  kind: 'model' | 'collaboration' | 'map',
): ComparedWords {
  const [first] = panes;
  const below = first === undefined ? '' : targetTitle(network, first);
  const years = new Set(panes.map(({ filter }) => JSON.stringify(filter.years)));
  const left = panes.map((pane) => withdrawnNames(network, pane));
  const isLeftAlike = new Set(left.map((names) => JSON.stringify(names))).size === 1;
  const names = left.find((each) => each.length > 0) ?? [];
  const isWithAndWithout = panes.length === 2 && left.some((each) => each.length === 0) && names.length > 0;
  if (isWithAndWithout && years.size === 1)
    return {
      heading: `With and without ${names.length > 2 ? counted(names.length, 'thing') : listWords(names)}`,
      below,
    };
  const noun = isLeftAlike && years.size === panes.length ? 'year' : 'view';
  return { heading: `One ${kind}, ${counted(panes.length, noun)}`, below };
}

function sizeWords(network: Network, panes: readonly Titled[]): string {
  const sizes = panes.map((pane) => scopeOf(network, pane).length);
  const [size = 0] = sizes;
  return sizes.every((other) => other === size)
    ? `${capital(counted(size, 'collaboration'))} each`
    : 'All their collaborations';
}

/** Whether collaborations declare one model or several; where one declares none, nothing is said of it. */
function modelWords(network: Network, panes: readonly Titled[]): string | null {
  const models = panes.flatMap(({ scope }) => scope.map((id) => network.collaborations.get(id)?.model ?? null));
  return models.includes(null) ? null : `Of ${counted(new Set(models).size, 'model')}`;
}
