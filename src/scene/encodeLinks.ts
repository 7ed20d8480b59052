import type { OrganisationId, RelationshipId } from '../domain/ids.ts';
import type { Network, Relationship } from '../domain/network.ts';
import type { Term } from '../domain/vocabulary.ts';
import type { Emphasis } from './emphasis.ts';
import { refKey } from './emphasis.ts';
import type { LinkPlan } from './encoding.ts';
import {
  accountAtRest,
  accountDimmed,
  accountLit,
  bundleLook,
  tieAtRest,
  tieDimmed,
  tieLook,
  tieNear,
} from './lineLooks.ts';
import type { LookBook } from './lookBook.ts';
import { depths } from './lookBook.ts';
import { linkKinds, tiers } from './marks.ts';
import type { Pair } from './pairs.ts';
import { pairsOf } from './pairs.ts';
import { standingsOf } from './standing.ts';
import type { Theme } from './theme.ts';

/**
 * Gives every relationship that is visible a stroke and a look.
 *
 * At rest the other ties of a pair share one grey stroke without head; from near, or when lit, each has its own.
 *
 * @param ended - Drawn as traces, and never to be chosen.
 * @param rowOf - Rows of the organisations drawn.
 * @returns The strokes, and the relationships their `ref` counts through.
 */
export function encodeLinks(
  network: Network,
  visible: Network,
  ended: readonly Relationship[],
  theme: Theme,
  emphasis: Emphasis | null,
  rowOf: ReadonlyMap<OrganisationId, number>,
  book: LookBook,
): { readonly relationships: readonly RelationshipId[]; readonly links: readonly LinkPlan[] } {
  const relationships = [...visible.relationships.keys(), ...ended.map(({ id }) => id)];
  const refOf = new Map(relationships.map((id, row) => [id, row]));
  const endedIds = new Set(ended.map(({ id }) => id));
  const inked = new Inks(network, theme, emphasis, book);
  const links: LinkPlan[] = [];

  for (const pair of pairsOf(network)) {
    const isSeen = ({ id }: Relationship): boolean => visible.relationships.has(id);
    const draw = (tie: Relationship, part: Omit<LinkPlan, 'ref' | 'from' | 'to' | 'denied'>): void => {
      const from = rowOf.get(tie.from);
      const to = rowOf.get(tie.to);
      const ref = refOf.get(tie.id);
      if (from !== undefined && to !== undefined && ref !== undefined) {
        const isOne = part.kind === linkKinds.single || part.kind === linkKinds.bundled;
        links.push({ ref, from, to, denied: isOne && tie.status === 'denied', ...part });
      }
    };
    const single = (tie: Relationship, course: RelationshipId | null): void => {
      const look = tie.kind === 'accountability' ? inked.account(tie) : inked.isLit(tie) ? inked.lit(tie) : null;
      const quietTier = pair.a === pair.b ? tiers.always : emphasis === null ? tiers.near : tiers.hidden;
      const tier = look === null ? quietTier : tiers.always;
      const litLook = inked.lit(tie);
      draw(tie, { course, look: look ?? inked.near(tie), litLook, tier, count: 1, kind: linkKinds.single });
    };

    for (const tie of [...pair.apart, ...pair.bundled].filter(({ id }) => endedIds.has(id))) {
      const look = inked.ended(tie);
      draw(tie, { course: tie.id, look, litLook: look, tier: tiers.always, count: 1, kind: linkKinds.ended });
    }
    const apart = pair.apart.filter(isSeen);
    const beyond = pair.bundled.filter(isSeen);
    const chosen = beyond.filter((tie) => inked.isChosen(tie));
    const rest = beyond.filter((tie) => !inked.isChosen(tie));
    for (const tie of [...apart, ...chosen]) single(tie, tie.id);
    const [first] = rest;
    const isBundle = rest.length > 1;
    const isBundleFirm = isBundle && rest.some((tie) => tie.kind === 'accountability' || inked.isLit(tie));
    if (first !== undefined && !isBundle) single(first, null);
    if (first !== undefined && isBundle) {
      const look = inked.bundle(rest);
      const tier = isBundleFirm ? tiers.always : emphasis === null ? tiers.near : tiers.hidden;
      const bundle = { course: null, look, litLook: inked.bundleLit(rest), tier, count: rest.length };
      draw(first, { ...bundle, kind: linkKinds.bundle });
      for (const tie of rest) {
        const lit = inked.lit(tie);
        draw(tie, { course: tie.id, look: lit, litLook: lit, tier: tiers.hidden, count: 1, kind: linkKinds.bundled });
      }
    }

    const quiet = [...apart, ...(isBundleFirm ? [] : rest)].filter(
      (tie) => tie.kind !== 'accountability' && !inked.isLit(tie),
    );
    const [firstQuiet] = quiet;
    if (firstQuiet === undefined || pair.a === pair.b) continue;
    const look = emphasis === null ? inked.merged(pair, quiet.length) : inked.dim();
    const tier = emphasis === null ? tiers.far : tiers.always;
    const litLook = inked.lit(firstQuiet);
    draw(firstQuiet, { course: null, look, litLook, tier, count: quiet.length, kind: linkKinds.merged });
  }
  return { relationships, links };
}

/** Hands out the looks of lines in one state of the map. */
class Inks {
  private readonly network: Network;
  private readonly theme: Theme;
  private readonly emphasis: Emphasis | null;
  private readonly book: LookBook;

  constructor(network: Network, theme: Theme, emphasis: Emphasis | null, book: LookBook) {
    this.network = network;
    this.theme = theme;
    this.emphasis = emphasis;
    this.book = book;
  }

  isLit({ id }: Relationship): boolean {
    return this.emphasis?.relationships.has(id) === true;
  }

  isChosen({ id }: Relationship): boolean {
    return this.emphasis?.selected.has(refKey({ kind: 'relationship', id })) === true;
  }

  /** A line of account as it stands now. */
  account(tie: Relationship): number {
    const audience = this.audienceOf(tie);
    const name = audience?.id ?? '';
    if (this.emphasis === null || (this.emphasis.isBroad && this.isLit(tie))) {
      const isSure = tie.status === 'asserted';
      return this.book.row(`account ${name} ${String(isSure)}`, depths.account, () => ({
        ...accountAtRest(this.theme, audience),
        ...(!isSure && { opacity: this.theme.opacity.unsure }),
      }));
    }
    if (this.isLit(tie)) return this.lit(tie);
    return this.book.row(`account dim ${name}`, depths.dimAccount, () => accountDimmed(this.theme, audience));
  }

  /** At full strength, as when a pointer raises it. */
  lit(tie: Relationship): number {
    const isChosen = this.isChosen(tie);
    if (tie.kind === 'accountability') {
      const audience = this.audienceOf(tie);
      const name = audience?.id ?? '';
      return isChosen
        ? this.book.row(`account chosen ${name}`, depths.chosen, () => ({
            ...accountLit(this.theme, audience),
            strokeWidth: 3,
          }))
        : this.book.row(`account lit ${name}`, depths.litAccount, () => accountLit(this.theme, audience));
    }
    if (isChosen)
      return this.book.row(`tie chosen ${String(this.isDirected(tie))}`, depths.chosen, () => ({
        ...tieLook(this.theme, this.isDirected(tie)),
        strokeWidth: 2.2,
      }));
    if (this.emphasis?.isBroad === true) return this.near(tie);
    return this.book.row(`tie lit ${String(this.isDirected(tie))}`, depths.litTie, () =>
      tieLook(this.theme, this.isDirected(tie)),
    );
  }

  near(tie: Relationship): number {
    const isDirected = this.isDirected(tie);
    return this.book.row(`tie near ${String(isDirected)}`, depths.tieNear, () => tieNear(this.theme, isDirected));
  }

  /** One stroke for the other ties of a pair. */
  merged(pair: Pair, count: number): number {
    const isInside = this.areTogether(pair);
    const shown = Math.min(count, 4);
    return this.book.row(`tie ${String(shown)} ${String(isInside)}`, depths.tie, () =>
      tieAtRest(this.theme, shown, isInside),
    );
  }

  /** What was once: as pale as what a selection dims. */
  ended(tie: Relationship): number {
    if (tie.kind !== 'accountability') return this.dim();
    const audience = this.audienceOf(tie);
    return this.book.row(`account dim ${audience?.id ?? ''}`, depths.dimAccount, () =>
      accountDimmed(this.theme, audience),
    );
  }

  dim(): number {
    return this.book.row('tie dim', depths.dimTie, () => tieDimmed(this.theme));
  }

  bundle(ties: readonly Relationship[]): number {
    const holdsAccount = ties.some(({ kind }) => kind === 'accountability');
    const isDim = this.emphasis !== null && !ties.some((tie) => this.isLit(tie));
    const isLit = this.emphasis !== null && !isDim;
    if (isLit) return this.bundleLit(ties);
    return this.book.row(
      `bundle ${String(holdsAccount)} ${String(isDim)}`,
      isDim ? depths.dimTie : depths.bundle,
      () => ({ ...bundleLook(this.theme, holdsAccount), ...(isDim && { opacity: this.theme.opacity.dimLink }) }),
    );
  }

  bundleLit(ties: readonly Relationship[]): number {
    const holdsAccount = ties.some(({ kind }) => kind === 'accountability');
    return this.book.row(`bundle lit ${String(holdsAccount)}`, depths.litTie, () => ({
      ...bundleLook(this.theme, holdsAccount),
      opacity: 1,
    }));
  }

  private audienceOf(tie: Relationship): Term | null {
    if (tie.kind !== 'accountability' || tie.audience === null) return null;
    return this.network.vocabulary.audiences.get(tie.audience) ?? null;
  }

  private isDirected({ type }: Relationship): boolean {
    return this.network.vocabulary.relationshipTypes.get(type)?.undirected !== true;
  }

  /** Both ends are at home in one territory and nowhere else. */
  private areTogether({ a, b }: Pair): boolean {
    const standings = standingsOf(this.network);
    const [homeA, ...restA] = standings.get(a)?.homes ?? [];
    const [homeB, ...restB] = standings.get(b)?.homes ?? [];
    return homeA !== undefined && homeA === homeB && restA.length + restB.length === 0;
  }
}
