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
  /** The same where there is room to say of what it is a part: "1 of 2 collaborations with recorded members". */
  readonly pickedInFull: string;
  /** The same where there is less: "1 of 2 with recorded members". */
  readonly pickedInBrief: string;
}

/** "Collaborative council", and under it "Wigan Deal in 2015" or "2 collaborations". */
export function paneHeading(network: Network, pane: PaneView): PaneHeading {
  const title = paneTitle(network, pane);
  const target = targetTitle(network, pane);
  const scope = scopeOf(network, pane);
  const also = title.slice(target.length);
  if (!isTargetThere(network, pane))
    return {
      model: null,
      hasModel: false,
      line: target,
      picked: noChoice,
      pickedInFull: noChoice,
      pickedInBrief: noChoice,
    };
  const modelId = pane.model ?? modelOfAll(network, pane.scope);
  const model = modelId === null ? null : (network.vocabulary.models.get(modelId) ?? null);
  if (pane.model !== null || scope.length === 0) {
    const count = scope.length === 0 ? network.collaborations.size : scope.length;
    const recorded = recordedIn(network, pane);
    return {
      model,
      hasModel: pane.model !== null,
      line: target,
      picked: countWords(count, recorded, 'recorded') + also,
      pickedInFull: countWords(count, recorded, 'collaborations with recorded members') + also,
      pickedInBrief: countWords(count, recorded, 'with recorded members') + also,
    };
  }
  return {
    model,
    hasModel: true,
    line: model?.label ?? 'No model recorded',
    picked: title,
    pickedInFull: title,
    pickedInBrief: title,
  };
}

/** "2 collaborations"; "1 of 2 recorded" where nobody is recorded in some. */
const countWords = (all: number, recorded: number, those: string): string =>
  recorded === 0 || recorded === all
    ? countedInFigures(all, 'collaboration')
    : `${inFigures(recorded)} of ${inFigures(all)} ${those}`;

const noChoice = 'Choose what to show';

function modelOfAll(network: Network, scope: PaneView['scope']) {
  const models = new Set(scope.map((id) => network.collaborations.get(id)?.model ?? null));
  const [only = null] = models;
  return models.size === 1 ? only : null;
}
