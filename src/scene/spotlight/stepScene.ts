import type { EntityRef, OrganisationId } from '../../domain/ids.ts';
import type { Network, Positions } from '../../domain/network.ts';
import { withScope } from '../../view/paneScope.ts';
import type { PaneView } from '../../view/viewState.ts';
import { compose } from '../compose.ts';
import type { Emphasis } from '../emphasis.ts';
import { refKey } from '../emphasis.ts';
import { encodeLit } from '../encode.ts';
import type { Encoding } from '../encoding.ts';
import type { NodeMarks, NodeName, Scene } from '../marks.ts';
import { rings } from '../marks.ts';
import type { Theme } from '../theme.ts';
import { castBackdrop } from './castBackdrop.ts';
import { castBounds } from './castBounds.ts';
import { onlyLit } from './onlyLit.ts';

/** What a step of a story draws. */
export interface StepPicture {
  /** The whole map. */
  readonly network: Network;
  /** What the step's filter, focus and reveals leave of it. */
  readonly visible: Network;
  readonly pane: PaneView;
  /** What waits for its reveal, and is not in `visible`. */
  readonly heldBack: readonly EntityRef[];
  /** Who is lit, as `stepEmphasis` gives it. */
  readonly cast: Emphasis | null;
  /** Who will be lit when all reveals have been asked for: the camera waits for them from the beginning. */
  readonly wholeCast: Emphasis | null;
  readonly areNamesHidden: boolean;
}

/**
 * The map as a step shows it: its cast in the light and named, the rest receding, gone or as it is, and bounds that hold the cast.
 *
 * @param theme - As `slideTheme` gives it.
 * @param positions - As for `compose`.
 */
export function stepScene(picture: StepPicture, theme: Theme, positions: Positions): Scene {
  const { network, visible, heldBack, cast, wholeCast, areNamesHidden } = picture;
  const pane = withScope(network, picture.pane);
  const isRestGone = pane.rest === 'hide' && cast !== null;
  const shown = isRestGone ? onlyLit(visible, cast) : visible;
  const drawn: PaneView = isRestGone ? { ...pane, leftOut: 'hide', ended: 'hide' } : pane;
  const isAway = (id: string): boolean =>
    heldBack.some((ref) => ref.kind === 'collaboration' && ref.id === id) ||
    (isRestGone && !(shown.collaborations as ReadonlyMap<string, unknown>).has(id));
  const encoding = encodeLit(network, shown, drawn, theme, pane.rest === 'keep' ? null : cast);
  const { names, nodes, organisations, ...rest } = encoding;
  const scene = compose(
    {
      ...rest,
      organisations,
      names: areNamesHidden
        ? names.map(() => null)
        : names.map((name, row) => namedIn(name, organisations[row], picture, theme)),
      nodes: ringed(nodes, encoding, cast),
      hulls: encoding.hulls.filter(({ collaboration }) => !isAway(collaboration)),
    },
    positions,
  );
  return {
    ...scene,
    territoryNames: areNamesHidden ? [] : scene.territoryNames.filter(({ opacity }) => opacity === 1),
    backdrop: castBackdrop(scene, cast),
    bounds: castBounds(scene.bounds, { network, positions, visible, cast: wholeCast, isWay: isWay(pane) }),
  };
}

/** A trace or a finding is looked at for itself, and not for the territories that it runs through. */
const isWay = ({ trace, finding }: PaneView): boolean => trace !== null || finding !== null;

/** A cast of so many is named as a map is: where there is room. */
const mostSure = 40;

/** Only the cast is named, and who is withdrawn; where nobody is lit, all that is drawn is the cast. No name stands on a pill, which would cover lines. */
function namedIn(
  name: NodeName | null,
  id: OrganisationId | undefined,
  { cast, visible }: StepPicture,
  { colour }: Theme,
): NodeName | null {
  if (name === null || id === undefined || cast === null || !visible.organisations.has(id)) return name;
  if (!cast.organisations.has(id)) return { ...name, kind: 'dimmed' };
  const named = name.kind === 'selected' ? { ...name, kind: 'backbone' as const, pill: null } : name;
  return { ...named, colour: colour.ink, isSure: cast.organisations.size <= mostSure };
}

/** What is selected keeps its ring, also where the rest stays as it is. */
function ringed(nodes: NodeMarks, { organisationRefs }: Encoding, cast: Emphasis | null): NodeMarks {
  if (cast === null || cast.selected.size === 0) return nodes;
  const ring = nodes.ring.map((was, row) => {
    const ref = organisationRefs[row];
    return ref !== undefined && cast.selected.has(refKey(ref)) ? rings.selected : was;
  });
  return { ...nodes, ring };
}
