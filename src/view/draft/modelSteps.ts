import { standingLines } from '../../analysis/account.ts';
import { collaborationName } from '../../analysis/names.ts';
import { capital, counted, idWords, listWords } from '../../analysis/words.ts';
import type { CollaborationId, TermId } from '../../domain/ids.ts';
import { collaborationRef } from '../../domain/ids.ts';
import { involvedIn } from '../../domain/involvement.ts';
import type { Network } from '../../domain/network.ts';
import { collaborationsByModel } from '../paneScope.ts';
import { firstPane } from '../viewState.ts';
import type { DraftStep } from './draftStep.ts';
import { stepOn, titled } from './draftStep.ts';

const mostNamed = 4;

/** One step for each model that a collaboration declares, in the order of the vocabulary: its collaborations in the light. */
export function modelSteps(network: Network): readonly DraftStep[] {
  const byModel = collaborationsByModel(network);
  const models = [...new Set<TermId>([...network.vocabulary.models.keys(), ...byModel.keys()])];
  return models.flatMap((model) => {
    const ids = byModel.get(model);
    return ids === undefined ? [] : [modelStep(network, model, ids)];
  });
}

function modelStep(network: Network, model: TermId, ids: readonly CollaborationId[]): DraftStep {
  const label = network.vocabulary.models.get(model)?.label ?? capital(idWords(model));
  const cast = new Set(ids.flatMap((id) => involvedIn(network, id)));
  const lines = standingLines(network).filter((line) => line.collaborations.some((id) => ids.includes(id)));
  const named = ids.slice(0, mostNamed).map((id) => collaborationName(network, id));
  const others = ids.length - named.length;
  const names = listWords(others === 0 ? named : [...named, counted(others, 'other')]);
  const who =
    cast.size === 0
      ? 'No organisation is recorded as taking part yet.'
      : `${capital(counted(cast.size, 'organisation'))} ${cast.size === 1 ? 'takes' : 'take'} part.`;
  const account =
    lines.length === 0
      ? 'No line of accountability is recorded within.'
      : `${capital(counted(lines.length, 'line'))} of accountability ${lines.length === 1 ? 'is' : 'are'} recorded within.`;
  return stepOn({
    title: titled(label, (name) => `${name}: ${counted(ids.length, 'collaboration')}`),
    text: `${names}. ${who} ${account}`,
    note: 'Ask: who stands at the centre here, and who answers to whom? Does it look as you know it?',
    pane: { ...firstPane, spotlight: ids.map(collaborationRef) },
  });
}
