import { assertNever } from '../domain/assertNever.ts';
import type { MapDocument, Remark, RemarkTarget } from '../domain/document.ts';
import type { CollaborationId, OrganisationId, RelationshipId } from '../domain/ids.ts';
import type { Network } from '../domain/network.ts';
import { inOrderOfTime, isOfMissing, isOpen, remarksOf, targetKey } from '../domain/remarks.ts';
import { relationshipTitle } from './describe.ts';
import { collaborationName, organisationName } from './names.ts';
import { countedInFigures } from './words.ts';

/** What the log of a session says in a row: something that was said, or how many dots a thing got. */
export interface RemarkRow {
  /** All that the row tells of, as it was said: several only where they are dots. */
  readonly remarks: readonly [Remark, ...Remark[]];
  /** Of the last of them. */
  readonly at: string;
  readonly by: string;
  /** "Disputed", "Said to be missing", "Question", "3 dots" … */
  readonly what: string;
  /** What it is on, in words. */
  readonly on: string;
  readonly text: string;
  /** "Settled", "Answered", "Open"; empty where nothing is asked. */
  readonly state: string;
  /** How many dots; 0 for what was said. */
  readonly dots: number;
}

/**
 * All that was said of a map, as it was said; then the outcome of votes, a row a thing, most dots first.
 *
 * @remarks O(remarks · log remarks). Who wants each dot with its time finds it in the remarks of the document.
 */
export function remarkRows(network: Network, document: MapDocument): readonly RemarkRow[] {
  const said: RemarkRow[] = [];
  const dotted = new Map<string, [Remark, ...Remark[]]>();
  for (const remark of inOrderOfTime(remarksOf(document))) {
    const key = targetKey(remark.on);
    const before = dotted.get(key);
    if (remark.kind !== 'vote') said.push(rowOf(network, document, [remark]));
    else {
      before?.push(remark);
      // What got its last dot last comes last of those with as many.
      dotted.delete(key);
      dotted.set(key, before ?? [remark]);
    }
  }
  const votes = [...dotted.values()].map((dots) => rowOf(network, document, dots));
  return [...said, ...votes.toSorted((a, b) => b.dots - a.dots)];
}

function rowOf(network: Network, document: MapDocument, remarks: readonly [Remark, ...Remark[]]): RemarkRow {
  const [remark] = remarks;
  const dots = remark.kind === 'vote' ? remarks.length : 0;
  return {
    remarks,
    at: remarks.at(-1)?.at ?? '',
    by: distinct(remarks.map(({ by }) => by)).join(', '),
    what: whatOf(remark, dots),
    on: isOfMissing(remark) ? missingWords(network, remark) : targetWords(network, document, remark.on),
    text: distinct(remarks.map(({ text }) => text)).join('; '),
    state: stateOf(remark),
    dots,
  };
}

const distinct = (words: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(words.flatMap((word = '') => (word === '' ? [] : [word]))),
];

export const remarkHeader = [
  ...['Time', 'By', 'What', 'On', 'Text', 'State', 'Dots'],
  ...['Kind of thing', 'Id', 'Id of the other'],
];

/** A row of the table that is taken away, with the ids, so that it can be matched with the data again. */
export const remarkCells = ({ at, by, what, on, text, state, dots, remarks: [{ on: thing, to }] }: RemarkRow) => [
  ...[at, by, what, on, text, state, dots === 0 ? '' : String(dots)],
  ...[thing.kind, thing.id, to?.id ?? ''],
];

function whatOf(remark: Remark, dots: number): string {
  switch (remark.kind) {
    case 'challenge':
      return isOfMissing(remark) ? 'Said to be missing' : 'Disputed';
    case 'question':
      return 'Question';
    case 'note':
      return 'Note';
    case 'vote':
      return countedInFigures(dots, 'dot');
    default:
      return assertNever(remark.kind);
  }
}

/** "Between Alpha Council and Beta Trust". */
export const missingWords = (network: Network, { on, to }: Remark): string =>
  `Between ${organisationName(network, on.id as OrganisationId)} and ${organisationName(network, (to?.id ?? '') as OrganisationId)}`;

/** What a remark is on, in words; its id where the map has no such thing. */
export function targetWords(network: Network, document: MapDocument, { kind, id }: RemarkTarget): string {
  switch (kind) {
    case 'organisation':
      return organisationName(network, id as OrganisationId);
    case 'relationship':
      return relationshipTitle(network, id as RelationshipId);
    case 'collaboration':
      return collaborationName(network, id as CollaborationId);
    case 'step':
      return stepWords(document, id);
    default:
      return id;
  }
}

function stepWords({ story }: MapDocument, id: string): string {
  const steps = story?.steps ?? [];
  const at = steps.findIndex((step) => step.id === id);
  return at < 0 ? id : `Step ${String(at + 1)}: ${steps[at]?.title ?? ''}`;
}

function stateOf(remark: Remark): string {
  if (remark.kind === 'challenge') return isOpen(remark) ? 'Open' : 'Settled';
  if (remark.kind === 'question') return isOpen(remark) ? 'Open' : 'Answered';
  return '';
}
