import type { Collaboration, Network } from '../domain/network.ts';
import { involvedIn } from '../domain/involvement.ts';
import { collaborationRef } from '../domain/ids.ts';
import type { PaneView } from '../view/viewState.ts';
import type { Emphasis } from './emphasis.ts';
import { refKey } from './emphasis.ts';
import type { HullPlan } from './encoding.ts';
import { territoryText } from './territoryText.ts';
import type { Theme } from './theme.ts';
import { glyphOf, modelColour, modelTextColour } from './vocabularyLooks.ts';

/** What an empty territory says, in two lines that fit its oval. */
const emptyCaption: readonly string[] = ['no members', 'recorded yet'];

/**
 * Gives every territory its hue and strength.
 *
 * A territory keeps its outline whatever a filter leaves, or a filter would read as a change of the collaboration: when nothing
 * in it is left, it fades to its edge. One outside the pane's scope is not drawn.
 */
export function encodeHulls(
  network: Network,
  visible: Network,
  pane: Pick<PaneView, 'scope'>,
  theme: Theme,
  emphasis: Emphasis | null,
): readonly HullPlan[] {
  const inScope = [...network.collaborations.values()].filter(
    ({ id }) => pane.scope.length === 0 || pane.scope.includes(id),
  );
  return inScope.map((collaboration) => hullPlan(collaboration, network, visible, theme, emphasis));
}

function hullPlan(
  collaboration: Collaboration,
  network: Network,
  visible: Network,
  theme: Theme,
  emphasis: Emphasis | null,
): HullPlan {
  const { id } = collaboration;
  const model = collaboration.model === null ? null : network.vocabulary.models.get(collaboration.model);
  const colour = modelColour(theme, model);
  const involved = involvedIn(network, id);
  const isEmpty = involved.length === 0;
  const isPresent =
    visible.collaborations.has(id) && (isEmpty || involved.some((one) => visible.organisations.has(one)));
  const isLit = emphasis === null || emphasis.collaborations.has(id);
  const isChosen = emphasis?.selected.has(refKey(collaborationRef(id))) === true;
  const isStrong = isPresent && isLit;
  return {
    collaboration: id,
    look: {
      fill: isEmpty ? null : colour,
      stroke: colour,
      strokeWidth: theme.hull.edgeWidth * (isChosen ? 1.8 : 1),
      dash: isEmpty ? [2, 4] : [],
      cap: isEmpty ? 'round' : 'butt',
      head: null,
      headScale: 1,
      opacity: isChosen || (isEmpty && isStrong) ? 1 : isStrong ? theme.hull.edge : theme.hull.edgeDim,
    },
    fillOpacity: isPresent ? (isLit ? theme.hull.fill : theme.hull.fillDim) : 0,
    caption: isEmpty ? emptyCaption : null,
    name: {
      text: territoryText(collaboration.name),
      glyph: glyphOf(model),
      colour: modelTextColour(theme, model),
      glyphColour: colour,
      opacity: isStrong ? 1 : theme.opacity.dimName,
    },
  };
}
