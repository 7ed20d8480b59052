import type { Known } from '../analysis/sizeMeasures.ts';
import type { OrganisationId } from '../domain/ids.ts';
import { organisationRef } from '../domain/ids.ts';
import type { Network, Organisation } from '../domain/network.ts';
import type { PaneView } from '../view/viewState.ts';
import type { Emphasis } from './emphasis.ts';
import { refKey } from './emphasis.ts';
import type { Ghosts } from './ghosts.ts';
import type { LookBook } from './lookBook.ts';
import { depths } from './lookBook.ts';
import type { Look, NodeMarks, NodeName } from './marks.ts';
import { rings, shapeNames } from './marks.ts';
import { hollowDash, hollowLine, sizedBy } from './sizes.ts';
import type { Standing } from './standing.ts';
import { standingsOf } from './standing.ts';
import type { Theme } from './theme.ts';
import { shapeOf } from './vocabularyLooks.ts';
import { narrowed, wrapName, wrapWholeName } from './wrapName.ts';

export interface EncodedNodes {
  readonly organisations: readonly OrganisationId[];
  readonly rowOf: ReadonlyMap<OrganisationId, number>;
  readonly nodes: NodeMarks;
  readonly names: readonly (NodeName | null)[];
}

/** Gives every organisation that is drawn its shape, size, ink and claim to a name. */
export function encodeNodes(
  network: Network,
  visible: Network,
  ghosts: Ghosts,
  pane: Pick<PaneView, 'leftOut' | 'pins' | 'sizeBy'>,
  theme: Theme,
  emphasis: Emphasis | null,
  book: LookBook,
): EncodedNodes {
  const standings = standingsOf(network);
  const drawn = organisationsDrawn(network, visible, ghosts, pane.leftOut);
  const gone = new Set(ghosts.withdrawn.map(({ id }) => id));
  const count = drawn.length;
  const nodes: NodeMarks = {
    ref: Uint32Array.from(drawn.keys()),
    radius: new Float32Array(count),
    shape: new Uint8Array(count),
    look: new Uint16Array(count),
    litLook: new Uint16Array(count),
    ring: new Uint8Array(count),
    trace: new Uint8Array(count),
    pinned: new Uint8Array(count),
  };
  const names: (NodeName | null)[] = [];
  drawn.forEach((organisation, row) => {
    const { id } = organisation;
    const standing = standings.get(id) ?? unknownStanding;
    const isShown = visible.organisations.has(id);
    const isSelected = emphasis?.selected.has(refKey(organisationRef(id))) === true;
    const sized = sizedBy(network, pane.sizeBy, id);
    nodes.radius[row] = sized.radius;
    nodes.shape[row] = shapeNames.indexOf(shapeOf(network, organisation.kind));
    const isLit = emphasis === null || emphasis.organisations.has(id);
    nodes.look[row] = gone.has(id)
      ? book.row('node gone', depths.dimAccount, () =>
          hollow(theme.colour.node, theme, 'nothing', theme.opacity.unsure),
        )
      : nodeLook(book, theme, standing, sized.known, isShown, isLit);
    nodes.litLook[row] = nodeLook(book, theme, standing, sized.known, true, true);
    const isFollowed = emphasis?.isFollowed === true && emphasis.organisations.has(id);
    nodes.ring[row] = isSelected ? rings.selected : isFollowed ? rings.raised : rings.none;
    nodes.trace[row] = isShown ? 0 : 1;
    nodes.pinned[row] = isShown && pane.pins.has(id) ? 1 : 0;
    const isNamed = isShown || gone.has(id);
    names.push(isNamed ? nameOf(organisation, standing, network, theme, emphasis, isSelected, !isShown) : null);
  });
  const organisations = drawn.map(({ id }) => id);
  return { organisations, rowOf: new Map(organisations.map((id, row) => [id, row])), nodes, names };
}

/** What is visible, and what stands there as a trace: the rest, or whoever is withdrawn and whoever a trace of a line needs at its ends. */
function organisationsDrawn(
  network: Network,
  visible: Network,
  { relationships, withdrawn }: Ghosts,
  leftOut: PaneView['leftOut'],
): readonly Organisation[] {
  // An empty sheet would say that the map is empty, so what filters leave nothing of stays as a trace.
  if (leftOut === 'fade' || visible.organisations.size === 0) return [...network.organisations.values()];
  if (relationships.length + withdrawn.length === 0) return [...visible.organisations.values()];
  const ends = new Set([...relationships.flatMap(({ from, to }) => [from, to]), ...withdrawn.map(({ id }) => id)]);
  return [...network.organisations.values()].filter(({ id }) => visible.organisations.has(id) || ends.has(id));
}

const unknownStanding: Standing = {
  homes: [],
  isBackbone: false,
  isShared: false,
  isAccountable: false,
  ties: 0,
  points: 0,
};

const inked = (fill: string, theme: Theme, opacity: number): Look => ({
  fill,
  stroke: theme.colour.canvas,
  strokeWidth: theme.width.rim,
  dash: [],
  cap: 'butt',
  head: null,
  headScale: 1,
  opacity,
});

/** A shape that is not filled: its size is not the whole truth. Its line is broken when nothing is recorded at all. */
const hollow = (ink: string, theme: Theme, known: 'part' | 'nothing', opacity: number): Look => ({
  ...inked(theme.colour.canvas, theme, opacity),
  stroke: ink,
  strokeWidth: hollowLine,
  dash: known === 'nothing' ? hollowDash : [],
});

/** Full ink for who gives or takes account, leads or is shared; the rest recedes. */
function nodeLook(
  book: LookBook,
  theme: Theme,
  standing: Standing,
  known: Known,
  isShown: boolean,
  isLit: boolean,
): number {
  const { node, nodeQuiet } = theme.colour;
  const row = (name: string, depth: number, ink: string, opacity: number): number =>
    known === 'all'
      ? book.row(name, depth, () => inked(ink, theme, opacity))
      : book.row(`${name} ${known}`, depth, () => hollow(ink, theme, known, opacity));
  if (!isShown) return row('node faded', depths.faded, node, theme.opacity.faded);
  if (!isLit) return row('node dim', depths.dimAccount, node, theme.opacity.dimNode);
  return standing.isAccountable || standing.isBackbone || standing.isShared
    ? row('node', depths.account, node, 1)
    : row('node quiet', depths.tie, nodeQuiet, 1);
}

type Lines = Pick<NodeName, 'lines' | 'narrowLines' | 'wholeLines'>;

const knownLines = new WeakMap<Organisation, Lines>();

function linesOf(organisation: Organisation): Lines {
  const known = knownLines.get(organisation);
  if (known !== undefined) return known;
  const lines = wrapName(organisation.name);
  const [only = ''] = lines;
  const made = {
    lines,
    narrowLines: lines.length === 1 ? narrowed(only) : null,
    wholeLines: wrapWholeName(organisation.name),
  };
  knownLines.set(organisation, made);
  return made;
}

/** So many selected names stand on pills; of more, only those show that find room as names do. */
const mostPills = 3;

/** Rank by what it is, then by points; the order of ids decides among equals. */
const claims = { selected: 6, neighbour: 5, backbone: 5, commons: 4, regulator: 3, border: 2, member: 1 } as const;

function nameOf(
  organisation: Organisation,
  standing: Standing,
  network: Network,
  theme: Theme,
  emphasis: Emphasis | null,
  isSelected: boolean,
  isGone: boolean,
): NodeName {
  const { id, kind } = organisation;
  const { points, homes, isBackbone } = standing;
  const { ink, ink2, invert } = theme.colour;
  const prefersBelow = isBackbone || homes.length > 0;
  const named = (claim: number, as: NodeName['kind']): NodeName => ({
    ...linesOf(organisation),
    rank: claim * 1e6 + Math.min(points, 1e5),
    points,
    kind: as,
    prefersBelow,
    colour: as === 'selected' ? invert : as === 'member' || as === 'commons' || as === 'shared' ? ink2 : ink,
    pill: as === 'selected' ? ink : null,
  });
  // Pills may cover what they must: so many of them would cover each other, and everything else.
  const isOneOfMany = (emphasis?.selected.size ?? 0) > mostPills;
  if (isSelected) return named(claims.selected, isOneOfMany ? 'neighbour' : 'selected');
  // What a what-if takes away is the point of it: its name stays, in quiet ink.
  if (isGone) return { ...named(claims.neighbour, 'neighbour'), colour: ink2 };
  if (emphasis !== null && !emphasis.organisations.has(id)) return named(claims.member, 'dimmed');
  if (emphasis !== null) return named(claims.neighbour, isBackbone ? 'backbone' : 'neighbour');
  if (isBackbone) return named(claims.backbone, 'backbone');
  if (homes.length === 0) return named(claims.commons, 'commons');
  if (shapeOf(network, kind) === 'triangle') return named(claims.regulator, 'member');
  if (homes.length > 1) return named(claims.border, 'shared');
  return named(claims.member, 'member');
}
