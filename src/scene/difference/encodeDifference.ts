import type { Difference, RelationshipDifference, Standing } from '../../analysis/compare/pair/difference.ts';
import { standings } from '../../analysis/compare/pair/difference.ts';
import type { Because } from '../../analysis/results/result.ts';
import type { EntityRef, OrganisationId, RelationshipId } from '../../domain/ids.ts';
import { organisationRef, relationshipRef } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import { firstPane } from '../../view/viewState.ts';
import type { Emphasis } from '../emphasis.ts';
import { emphasisOf, refKey } from '../emphasis.ts';
import type { Encoding, LinkPlan } from '../encoding.ts';
import { encodeNodes } from '../encodeNodes.ts';
import { noGhosts } from '../ghosts.ts';
import { LookBook, depths } from '../lookBook.ts';
import type { NodeName } from '../marks.ts';
import { linkKinds, tiers } from '../marks.ts';
import type { Pair } from '../pairs.ts';
import { pairsOf } from '../pairs.ts';
import type { Theme } from '../theme.ts';
import { differenceLine, differenceShape, headOf } from './differenceLooks.ts';

/** Two sides laid over each other. */
export interface DifferencePicture {
  /** From which sizes, names and the order of parallel lines follow: the same for every pane that is compared. */
  readonly network: Network;
  readonly difference: Difference;
  /** `overlay`: everything; `difference`: nothing that is in both, but for whoever a line that differs ends at. */
  readonly way: 'overlay' | 'difference';
  readonly selection: readonly EntityRef[];
  /** What is lit in place of the selection; null for nothing. */
  readonly lit: Because | null;
  /** What is lit, where that is chosen already, as in a step; null for nothing. */
  readonly emphasis?: Emphasis | null;
}

/** What a picture of a difference shows: in the difference alone, what differs and the ends that its lines need. */
export function shownOf({ network, difference, way }: Omit<DifferencePicture, 'selection' | 'lit'>): Network {
  const isShown = (standing: Standing): boolean => way === 'overlay' || standing !== 'both';
  const ties = [...difference.relationships.values()].filter(({ standing }) => isShown(standing));
  const ends = new Set(ties.flatMap(({ relationship: { from, to } }) => [from, to]));
  const here = [...difference.organisations].filter(([id, standing]) => isShown(standing) || ends.has(id));
  return {
    ...network,
    organisations: new Map(here.flatMap(([id]) => entryOf(network.organisations, id))),
    relationships: new Map(ties.map(({ relationship }) => [relationship.id, relationship])),
  };
}

const entryOf = <Id, Value>(all: ReadonlyMap<Id, Value>, id: Id): readonly (readonly [Id, Value])[] => {
  const value = all.get(id);
  return value === undefined ? [] : [[id, value]];
};

/**
 * Turns two sides into shapes, lines and names without places: each thing in the hue and the line pattern of its class.
 *
 * Lines of account stand one by one. The other ties of a pair share one stroke for each class, and stand one by one
 * from near.
 *
 * @returns Without territories: those of one side would claim the shapes of the other.
 */
export function encodeDifference(picture: DifferencePicture, theme: Theme): Encoding {
  const { network, difference, way, selection, lit } = picture;
  const shown = shownOf(picture);
  const { emphasis = emphasisOf(network, shown, selection, lit) } = picture;
  const book = new LookBook();
  const { organisations, rowOf, nodes, names } = encodeNodes(
    // Of nothing at all the map would keep a trace of everything.
    shown.organisations.size === 0 ? shown : network,
    shown,
    noGhosts,
    firstPane,
    theme,
    emphasis,
    new LookBook(),
  );
  const seats = organisations.map(
    (id) => way === 'difference' && (difference.organisations.get(id) ?? 'both') === 'both',
  );
  const isSeat = (row: number): boolean => seats[row] === true;
  const looks = organisations.map((id, at) => {
    const standing = difference.organisations.get(id) ?? 'both';
    const isDim = emphasis !== null && !emphasis.organisations.has(id);
    const row = (dim: boolean): number =>
      book.row(`shape ${standing} ${String(dim)}`, dim ? depths.dimAccount : depths.account, () =>
        differenceShape(theme, standing, isSeat(at), dim),
      );
    return [row(isDim), row(false)] as const;
  });
  const relationships = [...shown.relationships.keys()];
  const links = encodeLines({ network, difference, shown, emphasis, theme, book, rowOf }, relationships);
  const { looks: all, placeOf } = book.finish();
  const place = (row: number): number => placeOf[row] ?? 0;
  return {
    network,
    organisations,
    organisationRefs: organisations.map(organisationRef),
    relationshipRefs: relationships.map(relationshipRef),
    nodes: {
      ...nodes,
      look: Uint16Array.from(looks, ([look]) => place(look)),
      litLook: Uint16Array.from(looks, ([, litLook]) => place(litLook)),
    },
    names: names.map((name, row) => (name !== null && isSeat(row) ? receding(name, theme) : name)),
    links: links.map((link) => ({ ...link, look: place(link.look), litLook: place(link.litLook) })),
    hulls: [],
    quietInk: theme.colour.ink2,
    textScale: theme.textScale,
    looks: all,
  };
}

/** Whoever only marks where a line ends is named after everybody who differs, and in quiet ink. */
const receding = (name: NodeName, theme: Theme): NodeName =>
  name.pill === null && name.kind !== 'dimmed'
    ? { ...name, kind: 'member', rank: name.rank / 1e6, colour: theme.colour.ink3 }
    : name;

interface LineParts {
  readonly network: Network;
  readonly difference: Difference;
  readonly shown: Network;
  readonly emphasis: Emphasis | null;
  readonly theme: Theme;
  readonly book: LookBook;
  readonly rowOf: ReadonlyMap<OrganisationId, number>;
}

function encodeLines(parts: LineParts, relationships: readonly RelationshipId[]): readonly LinkPlan[] {
  const refOf = new Map(relationships.map((id, row) => [id, row]));
  return pairsOf(parts.network).flatMap((pair) =>
    standings.flatMap((standing) => linesOf(parts, pair, standing, refOf)),
  );
}

function linesOf(
  parts: LineParts,
  { a, b, apart, bundled }: Pair,
  standing: Standing,
  refOf: ReadonlyMap<RelationshipId, number>,
): readonly LinkPlan[] {
  const { difference, rowOf, emphasis } = parts;
  const ties = [...apart, ...bundled].flatMap(({ id }): readonly RelationshipDifference[] => {
    const entry = refOf.has(id) ? difference.relationships.get(id) : undefined;
    return entry?.standing === standing ? [entry] : [];
  });
  const plan = (
    { relationship: tie }: RelationshipDifference,
    part: Pick<LinkPlan, 'tier' | 'kind' | 'count'>,
  ): LinkPlan => {
    const isMerged = part.kind === linkKinds.merged;
    return {
      ref: refOf.get(tie.id) ?? 0,
      from: rowOf.get(tie.from) ?? 0,
      to: rowOf.get(tie.to) ?? 0,
      course: tie.id,
      look: lookOf(parts, tie, standing, { isLit: isLit(parts, tie.id), isDim: isDim(parts, tie.id) }, isMerged),
      litLook: lookOf(parts, tie, standing, { isLit: true, isDim: false }, false),
      denied: !isMerged && tie.status === 'denied',
      ...part,
    };
  };
  const isFirm = ({ relationship: { kind, id } }: RelationshipDifference): boolean =>
    kind === 'accountability' || isLit(parts, id) || a === b;
  const quiet = ties.filter((entry) => !isFirm(entry));
  const [first] = quiet;
  return [
    ...ties.filter(isFirm).map((entry) => plan(entry, { tier: tiers.always, kind: linkKinds.single, count: 1 })),
    ...(first === undefined
      ? []
      : [
          plan(first, {
            tier: emphasis === null ? tiers.far : tiers.always,
            kind: linkKinds.merged,
            count: quiet.length,
          }),
        ]),
    ...quiet.map((entry) =>
      plan(entry, { tier: emphasis === null ? tiers.near : tiers.hidden, kind: linkKinds.single, count: 1 }),
    ),
  ];
}

const isLit = ({ emphasis }: LineParts, id: RelationshipId): boolean => emphasis?.relationships.has(id) === true;
const isDim = ({ emphasis }: LineParts, id: RelationshipId): boolean =>
  emphasis !== null && !emphasis.relationships.has(id);

function lookOf(
  { network, theme, book, emphasis }: LineParts,
  tie: RelationshipDifference['relationship'],
  standing: Standing,
  state: { readonly isLit: boolean; readonly isDim: boolean },
  isMerged: boolean,
): number {
  const { vocabulary } = network;
  const audience =
    tie.kind === 'accountability' && tie.audience !== null ? (vocabulary.audiences.get(tie.audience) ?? null) : null;
  const isUndirected = vocabulary.relationshipTypes.get(tie.type)?.undirected === true;
  const head = isMerged ? null : headOf(tie, audience, isUndirected);
  const isAccount = tie.kind === 'accountability';
  const isChosen = emphasis?.selected.has(refKey(relationshipRef(tie.id))) === true;
  const lineState = { ...state, isLit: state.isLit || isChosen };
  const name = [standing, isAccount, head, lineState.isLit, lineState.isDim].map(String).join(' ');
  return book.row(name, depthOf(standing, isAccount, lineState), () =>
    differenceLine(theme, standing, isAccount, head, lineState),
  );
}

/** What is in both lies lowest; what was changed lies over what either side has alone. */
function depthOf(standing: Standing, isAccount: boolean, { isLit, isDim }: { isLit: boolean; isDim: boolean }): number {
  if (isDim) return isAccount ? depths.dimAccount : depths.dimTie;
  if (isLit) return isAccount ? depths.litAccount : depths.litTie;
  if (standing === 'both') return depths.tie;
  return standing === 'changed' ? depths.account : isAccount ? depths.bundle : depths.tieNear;
}
