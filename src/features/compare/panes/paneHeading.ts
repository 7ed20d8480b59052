import { countedInFigures, inFigures } from '../../../analysis/words.ts';
import type { Network } from '../../../domain/network.ts';
import type { Term } from '../../../domain/vocabulary.ts';
import { scopeOf } from '../../../view/paneScope.ts';
import { isTargetThere, paneTitle, targetTitle } from '../../../view/paneTitle.ts';
import { recordedIn } from '../../../view/restsOnOne.ts';
import type { PaneView } from '../../../view/viewState.ts';

/** The two lines at the head of a pane. */
export interface PaneHeading {
  /** The model, as far as all that is shown declares one. */
  readonly model: Term | null;
  readonly hasModel: boolean;
  readonly line: string;
  /** What stands on the closed list below it. */
  readonly picked: string;
}

/** "Collaborative council", and under it "Wigan Deal in 2015" or "2 collaborations". */
export function paneHeading(network: Network, pane: PaneView): PaneHeading {
  const title = paneTitle(network, pane);
  const target = targetTitle(network, pane);
  const scope = scopeOf(network, pane);
  const also = title.slice(target.length);
  if (!isTargetThere(network, pane))
    return { model: null, hasModel: false, line: target, picked: 'Choose what to show' };
  const modelId = pane.model ?? modelOfAll(network, pane.scope);
  const model = modelId === null ? null : (network.vocabulary.models.get(modelId) ?? null);
  if (pane.model !== null || scope.length === 0) {
    const count = scope.length === 0 ? network.collaborations.size : scope.length;
    return {
      model,
      hasModel: pane.model !== null,
      line: target,
      picked: countWords(count, recordedIn(network, pane)) + also,
    };
  }
  return { model, hasModel: true, line: model?.label ?? 'No model recorded', picked: title };
}

/** "2 collaborations"; "1 of 2 recorded" where nobody is recorded in some. */
const countWords = (all: number, recorded: number): string =>
  recorded === 0 || recorded === all
    ? countedInFigures(all, 'collaboration')
    : `${inFigures(recorded)} of ${inFigures(all)} recorded`;

function modelOfAll(network: Network, scope: PaneView['scope']) {
  const models = new Set(scope.map((id) => network.collaborations.get(id)?.model ?? null));
  const [only = null] = models;
  return models.size === 1 ? only : null;
}
