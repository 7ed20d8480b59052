import { countedInFigures, listWords } from '../../analysis/words.ts';
import type { MapDocument } from '../../domain/document.ts';
import { assertNever } from '../../domain/assertNever.ts';
import type { Problem, Severity } from '../../domain/problem.ts';
import type { Origin } from '../../store/snapshot.ts';

/** What was found in a file or at an address, whether it opened or not. */
export interface ReadingReport {
  readonly origin: Origin;
  readonly problems: readonly Problem[];
  /** The valid records, when errors stop the map from opening by itself and some are valid. */
  readonly offered: MapDocument | null;
  /** Records that are not in the map; the reader can keep them. */
  readonly setAside: readonly unknown[];
}

/** Problems told in full; beyond this many a reader wants the file and not the page. */
export const mostProblemsShown = 100;

/** What a report calls the place where the map came from. */
export function originName(origin: Origin): string {
  switch (origin.kind) {
    case 'file':
      return origin.name;
    case 'address':
      return origin.address;
    case 'link':
      return 'the map of the link';
    default:
      return assertNever(origin);
  }
}

/** Errors first, then warnings, then notes; in each the order of the file. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return (['error', 'warning', 'note'] as const).flatMap((severity) => ofSeverity(problems, severity));
}

export const ofSeverity = (problems: readonly Problem[], severity: Severity): readonly Problem[] =>
  problems.filter((problem) => problem.severity === severity);

/** "2 errors, 1 warning and 3 notes"; "no problems" when there are none. */
export function problemsInWords(problems: readonly Problem[]): string {
  const parts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const count = ofSeverity(problems, severity).length;
    return count === 0 ? [] : [countedInFigures(count, severity)];
  });
  return parts.length === 0 ? 'no problems' : listWords(parts);
}

/** How many records a document holds, of every list. */
export function recordCount(document: MapDocument): number {
  const { organisations, relationships, collaborations = [], sources = [] } = document;
  return organisations.length + relationships.length + collaborations.length + sources.length;
}
