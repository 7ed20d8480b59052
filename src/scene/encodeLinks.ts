import type { OrganisationId, RelationshipId } from '../domain/ids.ts';
import type { Network, Relationship } from '../domain/network.ts';
import type { Emphasis } from './emphasis.ts';
import type { LinkPlan } from './encoding.ts';
import type { Inks } from './linkInks.ts';
import { linkKinds, tiers } from './marks.ts';
import { pairsOf } from './pairs.ts';

/**
 * Gives every relationship that is visible a stroke and a look.
 *
 * At rest the other ties of a pair share one grey stroke without head; from near, or when lit, each has its own.
 *
 * @param ended - Drawn as traces, and never to be chosen.
 * @param inks - Give the looks.
 * @param rowOf - Rows of the organisations drawn.
 * @returns The strokes, and the relationships their `ref` counts through.
 */
export function encodeLinks(
  network: Network,
  visible: Network,
  ended: readonly Relationship[],
  inks: Inks,
  emphasis: Emphasis | null,
  rowOf: ReadonlyMap<OrganisationId, number>,
): { readonly relationships: readonly RelationshipId[]; readonly links: readonly LinkPlan[] } {
  const relationships = [...visible.relationships.keys(), ...ended.map(({ id }) => id)];
  const refOf = new Map(relationships.map((id, row) => [id, row]));
  const endedIds = new Set(ended.map(({ id }) => id));
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
      const look = tie.kind === 'accountability' ? inks.account(tie) : inks.isLit(tie) ? inks.lit(tie) : null;
      const quietTier = pair.a === pair.b ? tiers.always : emphasis === null ? tiers.near : tiers.hidden;
      const tier = look === null ? quietTier : tiers.always;
      const litLook = inks.lit(tie);
      draw(tie, { course, look: look ?? inks.near(tie), litLook, tier, count: 1, kind: linkKinds.single });
    };

    for (const tie of [...pair.apart, ...pair.bundled].filter(({ id }) => endedIds.has(id))) {
      const look = inks.ended(tie);
      draw(tie, { course: tie.id, look, litLook: look, tier: tiers.always, count: 1, kind: linkKinds.ended });
    }
    const apart = pair.apart.filter(isSeen);
    const beyond = pair.bundled.filter(isSeen);
    const chosen = beyond.filter((tie) => inks.isChosen(tie));
    const rest = beyond.filter((tie) => !inks.isChosen(tie));
    for (const tie of [...apart, ...chosen]) single(tie, tie.id);
    const [first] = rest;
    const isBundle = rest.length > 1;
    const isBundleFirm = isBundle && rest.some((tie) => tie.kind === 'accountability' || inks.isLit(tie));
    if (first !== undefined && !isBundle) single(first, null);
    if (first !== undefined && isBundle) {
      const look = inks.bundle(rest);
      const tier = isBundleFirm ? tiers.always : emphasis === null ? tiers.near : tiers.hidden;
      const bundle = { course: null, look, litLook: inks.bundleLit(rest), tier, count: rest.length };
      draw(first, { ...bundle, kind: linkKinds.bundle });
      for (const tie of rest) {
        const lit = inks.lit(tie);
        draw(tie, { course: tie.id, look: lit, litLook: lit, tier: tiers.hidden, count: 1, kind: linkKinds.bundled });
      }
    }

    const quiet = [...apart, ...(isBundleFirm ? [] : rest)].filter(
      (tie) => tie.kind !== 'accountability' && !inks.isLit(tie),
    );
    const [firstQuiet] = quiet;
    if (firstQuiet === undefined || pair.a === pair.b) continue;
    const look = emphasis === null ? inks.merged(pair, quiet) : inks.dim(quiet);
    const tier = emphasis === null ? tiers.far : tiers.always;
    const litLook = inks.lit(firstQuiet);
    draw(firstQuiet, { course: null, look, litLook, tier, count: quiet.length, kind: linkKinds.merged });
  }
  return { relationships, links };
}
