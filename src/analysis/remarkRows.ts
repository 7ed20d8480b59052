import { assertNever } from '../domain/assertNever.ts';
import type { MapDocument, Remark, RemarkTarget } from '../domain/document.ts';
import type { CollaborationId, OrganisationId, RelationshipId } from '../domain/ids.ts';
import type { Network } from '../domain/network.ts';
import { inOrderOfTime, isOfMissing, isOpen, remarksOf } from '../domain/remarks.ts';
import { relationshipTitle } from './describe.ts';
import { collaborationName, organisationName } from './names.ts';

/** A remark as the log of a session says it. */
export interface RemarkRow {
  readonly remark: Remark;
  readonly at: string;
  readonly by: string;
  /** "Disputed", "Said to be missing", "Question" … */
  readonly what: string;
  /** What it is on, in words. */
  readonly on: string;
  readonly text: string;
  /** "Settled", "Answered", "Open"; empty where nothing is asked. */
  readonly state: string;
}

/** All that was said of a map, as it was said. */
export const remarkRows = (network: Network, document: MapDocument): readonly RemarkRow[] =>
  inOrderOfTime(remarksOf(document)).map((remark) => ({
    remark,
    at: remark.at,
    by: remark.by ?? '',
    what: remarkKindWords(remark),
    on: isOfMissing(remark) ? missingWords(network, remark) : targetWords(network, document, remark.on),
    text: remark.text ?? '',
    state: stateOf(remark),
  }));

export const remarkHeader = ['Time', 'By', 'What', 'On', 'Text', 'State', 'Kind of thing', 'Id', 'Id of the other'];

/** A row of the table that is taken away, with the ids, so that it can be matched with the data again. */
export const remarkCells = ({ at, by, what, on, text, state, remark }: RemarkRow): readonly string[] => [
  ...[at, by, what, on, text, state],
  ...[remark.on.kind, remark.on.id, remark.to?.id ?? ''],
];

export function remarkKindWords(remark: Remark): string {
  switch (remark.kind) {
    case 'challenge':
      return isOfMissing(remark) ? 'Said to be missing' : 'Disputed';
    case 'question':
      return 'Question';
    case 'note':
      return 'Note';
    case 'vote':
      return 'Dot';
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
