import { assertNever } from '../../domain/assertNever.ts';
import type { Network } from '../../domain/network.ts';
import { collaborationName, organisationName } from '../names.ts';
import type { Result, Subject } from '../results/result.ts';
import { compareNames } from '../words.ts';

/** What a subject is called. A relationship by its ends. */
export function subjectName(network: Network, subject: Subject): string {
  switch (subject.kind) {
    case 'map':
      return network.about.title;
    case 'organisation':
      return organisationName(network, subject.id);
    case 'collaboration':
      return collaborationName(network, subject.id);
    case 'source':
      return network.sources.get(subject.id)?.title ?? subject.id;
    case 'relationship': {
      const tie = network.relationships.get(subject.id);
      if (tie === undefined) return subject.id;
      return `${organisationName(network, tie.from)} to ${organisationName(network, tie.to)}`;
    }
    default:
      return assertNever(subject);
  }
}

/** Names of the subjects of results, in the order of a British reader. */
export const namesOf = (network: Network, results: readonly Result<unknown>[]): readonly string[] =>
  results.map(({ subject }) => subjectName(network, subject)).sort(compareNames);
