import type { Network } from '../../../domain/network.ts';
import { seeded } from '../../graph/seeded.ts';
import { cannotTell } from '../../results/cannotTell.ts';
import type { Chance, StructureDistance } from '../comparison.ts';
import { dyadsOf } from './dyads.ts';
import { amongManyTests, areEnoughShuffles } from '../chance/manyTests.ts';
import { testedAlone } from '../chance/permutationTest.ts';
import type { Portrait } from './portrait.ts';
import { portraitDivergence, portraitOf, walksFrom } from './portrait.ts';
import { rewired } from './rewire.ts';
import { textSeed } from '../chance/textSeed.ts';
import type { TieLayers } from './tieLayers.ts';
import { tieLayers } from './tieLayers.ts';
import { profileDistance, triadCensus, triadProfile } from './triadProfile.ts';

/** What is measured of one network. */
interface Structure {
  readonly portrait: Portrait;
  readonly profile: readonly number[] | null;
}

const measures = ['portrait', 'triads'] as const;
type Distances = Readonly<Record<(typeof measures)[number], number | null>>;

/** Equal distances may come out a hair apart, since they are added up in another order. */
const rounding = 1e-9;

/**
 * How far sides are apart as wholes, whoever takes part (D13 c): the divergence of their portraits and the distance of
 * their profiles of threes, each with a reference of chance.
 *
 * The reference: both sides are tied anew at random so many times, each organisation keeping its number of ties of each
 * type, out and in, and the distance of the two is taken again. p is the share of distances at least as large as the
 * one observed, which is counted among them. So the question is whether the two differ by more than networks with these
 * numbers of ties do anyway. From each side the steps first go to a common start, and from there to every shuffle; the
 * observed network is then one of the shuffles as good as any other, however few the steps, if it was drawn like them.
 *
 * @param networks - As panes show them, in their order.
 * @param seed - Any whole number; the same gives the same p. A side is shuffled alike at whichever place it stands.
 * @returns For each two sides, the first before the second, portrait and triads. The number of shuffles falls with the
 *   size of the sides and stands in the result; where networks are too large to shuffle, or two sides show the same
 *   records, it says so. Distances are tested all at once, and each is held to that (`amongManyTests`).
 * @remarks O(shuffles x sides x organisations x ties). Portraits: Bagrow and Bollt (2019); triads: Holland and
 *   Leinhardt (1976); shuffles from a common start: Besag and Clifford (1989), Biometrika 76(4); p: Phipson and Smyth
 *   (2010), Statistical Applications in Genetics and Molecular Biology 9(1).
 */
export function structureDistances(networks: readonly Network[], seed: number): readonly StructureDistance[] {
  const sides = networks.map((network) => {
    const ties = tieLayers(network);
    const random = seeded(seedOf(network, seed));
    return { network, ties, random, structure: structureOf(ties), start: rewired(ties, random) };
  });
  const shuffles = shufflesFor(sides.map(({ ties }) => ties));
  const pairs = sides.flatMap((a, first) =>
    sides.slice(first + 1).map((b, place) => ({
      sides: [first, first + 1 + place] as const,
      observed: distancesOf(a.structure, b.structure),
      untold: whyUntold(a.start.moves + b.start.moves, shuffles, doShare(a.network, b.network)),
      larger: { portrait: 0, triads: 0 },
    })),
  );
  const turns = pairs.some(({ untold }) => untold === null) ? shuffles : 0;
  for (let turn = 0; turn < turns; turn++) {
    const made = sides.map(({ start, random }) => structureOf(rewired(start.ties, random).ties));
    for (const { sides, observed, larger } of pairs) {
      const distances = distancesOf(made[sides[0]]!, made[sides[1]]!);
      for (const measure of measures)
        if ((distances[measure] ?? 0) >= (observed[measure] ?? 0) - rounding) larger[measure] += 1;
    }
  }
  const found = pairs.flatMap(({ sides, observed, untold, larger }) =>
    measures.map((measure): StructureDistance => {
      const why = observed[measure] === null ? whyNone[measure] : untold;
      const chance = why === null ? testedAlone((1 + larger[measure]) / (1 + shuffles), shuffles) : untestable(why);
      return { sides, measure, distance: observed[measure], chance };
    }),
  );
  return heldTogether(found, shuffles);
}

/**
 * All that were tested are one family; of so many tests too few shuffles could find none larger, and then nothing is
 * told.
 */
function heldTogether(found: readonly StructureDistance[], shuffles: number): readonly StructureDistance[] {
  const tests = found.filter(({ chance }) => chance.kind === 'tested').length;
  const chances = areEnoughShuffles(shuffles, tests)
    ? amongManyTests(found.map(({ chance }) => chance))
    : found.map(({ chance }) => (chance.kind === 'tested' ? untestable(whyTooFew) : chance));
  return found.map((each, place) => ({ ...each, chance: chances[place]! }));
}

const whyTooFew = 'networks of this size take too long to shuffle often enough for so many tests';

const whyNone = {
  portrait: 'on one side no relationship is recorded',
  triads: 'on one side no three organisations are tied to each other',
} as const;

/** Why chance cannot be asked of two sides; null where it can. */
function whyUntold(moves: number, shuffles: number, isShared: boolean): string | null {
  if (isShared) return 'both show the same records, so that they are no two samples';
  if (shuffles === 0) return 'networks of this size take too long to shuffle here';
  if (moves > 0) return null;
  return 'organisations with these numbers of relationships can be tied in no other way, so that nothing can be shuffled';
}

const untestable = (why: string): Chance => ({ kind: 'cannot-tell', why: cannotTell(why) });

/** As many shuffles as can be afforded: 499 of some hundred organisations, 39 of two networks of ten thousand. */
function shufflesFor(sides: readonly TieLayers[]): number {
  const work = sides.reduce((sum, { count, layers }) => {
    const ties = layers.reduce((all, { from }) => all + from.length, 0);
    return sum + walksFrom(count) * (count + 2 * ties) + stepsPerTie * ties;
  }, 0);
  return [499, 239, 99, 39].find((shuffles) => shuffles * work <= affordable) ?? 0;
}
/** Steps of a walk that take as long as tying one tie anew. */
const stepsPerTie = 500;
/** In such steps, some two nanoseconds each: up to five seconds. */
const affordable = 2.1e9;

function structureOf(ties: TieLayers): Structure {
  const dyads = dyadsOf(ties);
  const isTied = dyads.others.length > 0;
  return { portrait: isTied ? portraitOf(dyads) : new Map(), profile: triadProfile(triadCensus(dyads)) };
}

const distancesOf = (a: Structure, b: Structure): Distances => ({
  portrait: portraitDivergence(a.portrait, b.portrait),
  triads: profileDistance(a.profile, b.profile),
});

/** A number of its own for each set of relationships, so that two sides are shuffled apart from each other. */
const seedOf = ({ relationships }: Network, seed: number): number =>
  textSeed([seed, ...relationships.keys()].join('\n'));

/** Whether two sides are no independent samples: they show one collaboration, in two years or with a what-if. */
function doShare(a: Network, b: Network): boolean {
  const haveWorks = a.collaborations.size > 0 && b.collaborations.size > 0;
  const [ids, other] = haveWorks
    ? [a.collaborations.keys(), b.collaborations]
    : [a.relationships.keys(), b.relationships];
  return [...ids].some((id) => (other as ReadonlyMap<string, unknown>).has(id));
}
