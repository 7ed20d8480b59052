import type { Role, Setting } from '../../analysis/roles.ts';
import { rolesIn, tiesBySetting } from '../../analysis/roles.ts';
import { compareNames } from '../../analysis/words.ts';
import type { OrganisationId } from '../../domain/ids.ts';
import { byId } from '../../domain/ids.ts';
import { collaborationsOf, involvedIn } from '../../domain/involvement.ts';
import type { Accountability, Collaboration, Network } from '../../domain/network.ts';

/** What one band holds, before anything has a place. */
export interface BandContent {
  /** null for what belongs to no collaboration. */
  readonly setting: Setting;
  readonly collaboration: Collaboration | null;
  readonly roles: ReadonlyMap<OrganisationId, Role>;
  /** The ends of its lines, by name. */
  readonly seated: readonly OrganisationId[];
  readonly lines: readonly Accountability[];
  /** Those who take part and have no line of account in it, by name. */
  readonly quiet: readonly OrganisationId[];
  /** Those who are not drawn, because a band draws only so many lines and shapes. */
  readonly undrawn: readonly OrganisationId[];
  /** How many lines, and how many of those without one, are not drawn. */
  readonly more: { readonly lines: number; readonly quiet: number };
  /** Why it has no line; null when it has some. */
  readonly emptyBecause: string | null;
}

/** A band draws no more than this, and all together not many more than that; what is beyond is counted in words. */
const mostLines = { band: 400, all: 2_400, leastBand: 24 } as const;
const mostQuiet = 600;

/**
 * The bands of a network, by collaboration model in the order of the vocabulary and then by name; what belongs to no collaboration
 * comes last, if there is anything.
 *
 * @param world - The whole map: says who has which role.
 * @param drawn - What is drawn: filtered, or all of it where what is left out is kept as a trace.
 */
export function gatherBands(world: Network, drawn: Network): readonly BandContent[] {
  const models = [...drawn.vocabulary.models.keys()];
  const rankOf = ({ model }: Collaboration) => (model === null ? models.length : models.indexOf(model));
  const collaborations = [...drawn.collaborations.values()].sort(
    (a, b) => rankOf(a) - rankOf(b) || compareNames(a.name, b.name) || (a.id < b.id ? -1 : 1),
  );
  const most = mostIn(collaborations.map(({ id }) => linesIn(drawn, id).length));
  const bands = collaborations.map((collaboration) => gatherBand(world, drawn, collaboration, most));
  const rest = gatherBand(world, drawn, null, mostLines.band);
  return rest.lines.length + rest.quiet.length === 0 ? bands : [...bands, rest];
}

/** How many lines each band may draw, so that all of them stay within what a page can hold. */
function mostIn(counts: readonly number[]): number {
  const all = counts.reduce((sum, count) => sum + Math.min(count, mostLines.band), 0);
  return all <= mostLines.all
    ? mostLines.band
    : Math.max(mostLines.leastBand, Math.floor(mostLines.all / counts.length));
}

function gatherBand(world: Network, drawn: Network, collaboration: Collaboration | null, most: number): BandContent {
  const setting = collaboration?.id ?? null;
  const all = linesIn(drawn, setting);
  const lines = all.length > most ? busiest(all, most) : all;
  const ends = new Set(all.flatMap(({ from, to }) => [from, to]));
  const seats = new Set(lines.flatMap(({ from, to }) => [from, to]));
  const part = takingPart(drawn, setting).filter((id) => !ends.has(id));
  return {
    setting,
    collaboration,
    roles: rolesIn(world, setting),
    seated: byName(drawn, [...seats]),
    lines,
    quiet: byName(drawn, part.slice(0, mostQuiet)),
    undrawn: [...[...ends].filter((id) => !seats.has(id)), ...part.slice(mostQuiet)],
    more: { lines: all.length - lines.length, quiet: Math.max(0, part.length - mostQuiet) },
    emptyBecause: all.length > 0 ? null : whyEmpty(world, setting),
  };
}

const linesIn = (network: Network, setting: Setting): readonly Accountability[] =>
  (tiesBySetting(network).get(setting) ?? [])
    .filter(
      (tie): tie is Accountability =>
        tie.kind === 'accountability' && network.organisations.has(tie.from) && network.organisations.has(tie.to),
    )
    .sort(byId);

function takingPart(network: Network, setting: Setting): readonly OrganisationId[] {
  if (setting !== null) return involvedIn(network, setting);
  const homes = collaborationsOf(network);
  return [...network.organisations.keys()].filter((id) => !homes.has(id));
}

/** The lines of those with most of them, so that what is drawn hangs together. */
function busiest(lines: readonly Accountability[], most: number): readonly Accountability[] {
  const count = new Map<OrganisationId, number>();
  for (const { from, to } of lines) for (const id of [from, to]) count.set(id, (count.get(id) ?? 0) + 1);
  const weight = ({ from, to }: Accountability) => (count.get(from) ?? 0) + (count.get(to) ?? 0);
  return [...lines]
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, most)
    .sort(byId);
}

const byName = (network: Network, ids: readonly OrganisationId[]): readonly OrganisationId[] => {
  const nameOf = (id: OrganisationId) => network.organisations.get(id)?.name ?? id;
  return [...ids].sort((a, b) => compareNames(nameOf(a), nameOf(b)) || (a < b ? -1 : 1));
};

/** A missing line is a gap in the record, and says so. */
function whyEmpty(world: Network, setting: Setting): string {
  if (linesIn(world, setting).length > 0) return 'Its lines of account are left out by the filters.';
  if (setting === null) return 'No line of account is recorded outside the collaborations.';
  return involvedIn(world, setting).length === 0
    ? 'No members recorded yet, and no line of account.'
    : 'No line of account is recorded here.';
}
