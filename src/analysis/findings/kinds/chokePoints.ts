import type { OrganisationId } from '../../../domain/ids.ts';
import type { Accountability, Network } from '../../../domain/network.ts';
import { pathsOfAccount } from '../../analyses/pathsOfAccount.ts';
import type { PathsOfAccount } from '../../analyses/pathsOfAccount.ts';
import type { PointOfAccount, SinglePoint } from '../../analyses/singlePoints.ts';
import { singlePoints } from '../../analyses/singlePoints.ts';
import { organisationName } from '../../names.ts';
import { linesGiven } from '../../notation/linesOfAccount.ts';
import type { AllResults } from '../../results/allResults.ts';
import { resultsOf } from '../../results/allResults.ts';
import { because } from '../../results/because.ts';
import type { Result } from '../../results/result.ts';
import { capital, compareNames, counted, countedInFigures } from '../../words.ts';
import type { FindingKind, FindingWords, Found } from '../finding.ts';
import { namedOrCounted } from '../../listed.ts';
import { subjectName } from '../names.ts';

/** So many are told one by one; the others share a finding. */
const mostTold = 4;

/** Organisations through which alone several others reach the public. */
export const chokePoints: FindingKind = {
  kind: 'choke-points',
  analysis: singlePoints.id,
  find(found) {
    const points = resultsOf(found.results, singlePoints)
      .filter(isChokePoint)
      .map((result) => ({ result, name: subjectName(found.network, result.subject) }))
      .sort((a, b) => b.result.value.criticality - a.result.value.criticality || compareNames(a.name, b.name));
    const others = points.slice(mostTold);
    return [
      ...points.slice(0, mostTold).flatMap(({ result }) => told(found, result)),
      ...(others.length === 0
        ? []
        : [
            {
              id: ['others'],
              sentence: `Further choke points on the way to the public: ${namedOrCounted(others.map(({ name, result }) => `${name} (${String(result.value.criticality)})`))}.`,
              counts: countedInFigures(others.length, 'organisation'),
              from: others.map(({ result }) => result),
            },
          ]),
    ];
  },
};

type ChokePoint = Result<SinglePoint> & { readonly value: PointOfAccount };
const isChokePoint = (result: Result<SinglePoint>): result is ChokePoint =>
  result.value?.kind === 'organisation' && result.value.isChokePoint;

function told({ network, results }: Found, result: ChokePoint): readonly FindingWords[] {
  const { subject, value } = result;
  if (subject.kind !== 'organisation') return [];
  const onward = linesOnward(network, results, subject.id);
  const lit = onward.flatMap((line) => [line.id, ...onFrom(results, line.to)]);
  const ends = lit.flatMap((id) => network.relationships.get(id) ?? []).flatMap(({ from, to }) => [from, to]);
  return [
    {
      id: [subject.id],
      sentence: [
        `${capital(counted(value.criticality, 'organisation'))} ${value.criticality === 1 ? 'reaches' : 'reach'} elected members, citizens or service users only through ${subjectName(network, subject)}.`,
        ...(onward.length === 0 ? [] : [`Its lines lead to ${namedOrCounted(forumsOf(network, results, onward))}.`]),
      ].join(' '),
      counts: `${countedInFigures(value.criticality, 'organisation')} through one`,
      from: [result],
      because: because({
        organisations: [...result.because.organisations, ...ends],
        relationships: [...result.because.relationships, ...lit],
      }),
    },
  ];
}

/** Those on the way to elected members first, as they are what most readers ask for. */
function forumsOf(network: Network, results: AllResults, lines: readonly Accountability[]): readonly string[] {
  const isTowardsElected = (id: OrganisationId): boolean => pathsById(results).get(id)?.value?.towards !== 'citizens';
  return [...new Set(lines.map(({ to }) => to))]
    .map((id) => ({ name: organisationName(network, id), place: isTowardsElected(id) ? 0 : 1 }))
    .sort((a, b) => a.place - b.place || compareNames(a.name, b.name))
    .map(({ name }) => name);
}

/** Lines from a choke point to where account can end, or to someone who reaches such an end. */
function linesOnward(network: Network, results: AllResults, id: OrganisationId): readonly Accountability[] {
  const paths = pathsById(results);
  return (linesGiven(network, 'asserted').get(id) ?? []).filter(({ to }) => paths.get(to)?.value?.reach === 'yes');
}

/** The shortest way on from where a line leads; nothing where it ends there. */
const onFrom = (results: AllResults, id: OrganisationId) => pathsById(results).get(id)?.because.relationships ?? [];

const known = new WeakMap<AllResults, ReadonlyMap<string, Result<PathsOfAccount>>>();

function pathsById(results: AllResults): ReadonlyMap<string, Result<PathsOfAccount>> {
  const found =
    known.get(results) ??
    new Map(
      resultsOf(results, pathsOfAccount).flatMap((result) =>
        result.subject.kind === 'organisation' ? [[result.subject.id as string, result] as const] : [],
      ),
    );
  known.set(results, found);
  return found;
}
