import type { MapDocument, Remark, RemarkTarget } from './document.ts';
import type { OrganisationId, RelationshipId } from './ids.ts';
import { hasVisibleText } from './visibleText.ts';

/** One line on a screen. Longer words are cut. */
export const longestRemark = 300;
/** Initials, or a short name. */
export const longestInitials = 40;

/** What somebody in the room says; a text without anything to see is none. */
export interface NewRemark {
  readonly on: RemarkTarget;
  /** The other organisation, where a relationship is said to be missing. */
  readonly to?: RemarkTarget | undefined;
  readonly kind: Remark['kind'];
  readonly text?: string | undefined;
  readonly by?: string | undefined;
}

const nobodySpoke: readonly Remark[] = [];

export const remarksOf = ({ remarks }: Pick<MapDocument, 'remarks'>): readonly Remark[] => remarks ?? nobodySpoke;

/**
 * The document with one more remark, after those it has.
 *
 * @param at - The moment, in the form of ISO 8601.
 */
export function addRemark(document: MapDocument, { on, to, kind, text, by }: NewRemark, at: string): MapDocument {
  const remarks = remarksOf(document);
  const words = oneLine(text, longestRemark);
  const initials = oneLine(by, longestInitials);
  const remark: Remark = {
    id: freeId(remarks),
    on,
    ...(to === undefined ? {} : { to }),
    ...(initials === '' ? {} : { by: initials }),
    at,
    kind,
    ...(words === '' ? {} : { text: words }),
  };
  return withRemarks(document, [...remarks, remark]);
}

/**
 * Marks a question as answered, or a dispute as settled; or takes that back.
 *
 * @param remark - One of the document's own; the same document comes back when it is not, or when it is so already.
 */
export function resolveRemark(document: MapDocument, remark: Remark, isResolved = true): MapDocument {
  const remarks = remarksOf(document);
  if (!remarks.includes(remark) || isOpen(remark) !== isResolved) return document;
  const { resolved: _before, ...rest } = remark;
  const after: Remark = isResolved ? { ...rest, resolved: true } : rest;
  return withRemarks(
    document,
    remarks.map((other) => (other === remark ? after : other)),
  );
}

/** @param gone - Those of the document's own are taken out; the same document comes back when none is. */
export function removeRemarks(document: MapDocument, gone: readonly Remark[]): MapDocument {
  const remarks = remarksOf(document);
  const away = new Set(gone);
  const kept = remarks.filter((remark) => !away.has(remark));
  return kept.length === remarks.length ? document : withRemarks(document, kept);
}

/** Without the dot that was put last; the same document where there is none. */
export function removeLastVote(document: MapDocument): MapDocument {
  const last = remarksOf(document).findLast(({ kind }) => kind === 'vote');
  return last === undefined ? document : removeRemarks(document, [last]);
}

export const isOpen = ({ resolved }: Remark): boolean => resolved !== true;

/** Whether it says that a relationship is missing between two organisations. */
export const isOfMissing = ({ kind, on, to }: Remark): boolean =>
  kind === 'challenge' && on.kind === 'organisation' && to?.kind === 'organisation';

/** Ids are unique within their kind only. */
export const targetKey = ({ kind, id }: RemarkTarget): string => `${kind} ${id}`;

export const remarksOn = (document: Pick<MapDocument, 'remarks'>, on: RemarkTarget): readonly Remark[] =>
  remarksOf(document).filter((remark) => targetKey(remark.on) === targetKey(on));

const disputedBy = new WeakMap<readonly Remark[], ReadonlySet<RelationshipId>>();

/**
 * The relationships that are disputed and not settled.
 *
 * @returns The same set for the same remarks, so that nothing is drawn anew for a change elsewhere in the document.
 */
export function disputedIn(document: Pick<MapDocument, 'remarks'>): ReadonlySet<RelationshipId> {
  const remarks = remarksOf(document);
  const known = disputedBy.get(remarks);
  if (known !== undefined) return known;
  const disputes = remarks.filter((remark) => isDispute(remark) && isOpen(remark));
  const disputed = new Set(disputes.map(({ on }) => on.id as RelationshipId));
  disputedBy.set(remarks, disputed);
  return disputed;
}

const isDispute = ({ kind, on }: Remark): boolean => kind === 'challenge' && on.kind === 'relationship';

/** What is said against a relationship and not settled yet, the oldest first. */
export const disputesOf = (document: Pick<MapDocument, 'remarks'>, id: string): readonly Remark[] =>
  remarksOn(document, { kind: 'relationship', id }).filter((remark) => isDispute(remark) && isOpen(remark));

/** Relationships that are said to be missing at an organisation, at either end, and not settled yet. */
export const saidMissingAt = (document: Pick<MapDocument, 'remarks'>, organisation: string): readonly Remark[] =>
  remarksOf(document).filter(
    (remark) =>
      isOfMissing(remark) && isOpen(remark) && (remark.on.id === organisation || remark.to?.id === organisation),
  );

/** Two organisations, in the order in which they were named. */
export type OrganisationPair = readonly [OrganisationId, OrganisationId];

const missingBy = new WeakMap<readonly Remark[], readonly OrganisationPair[]>();

/**
 * Between whom a relationship is said to be missing, until that is settled.
 *
 * @returns Each two once. The same list for the same remarks.
 */
export function missingIn(document: Pick<MapDocument, 'remarks'>): readonly OrganisationPair[] {
  const remarks = remarksOf(document);
  const known = missingBy.get(remarks);
  if (known !== undefined) return known;
  const pairs = new Map<string, OrganisationPair>();
  for (const remark of remarks) {
    const pair = [remark.on.id, remark.to?.id ?? remark.on.id] as unknown as OrganisationPair;
    const key = JSON.stringify(pair.toSorted());
    if (isOfMissing(remark) && isOpen(remark) && pair[0] !== pair[1] && !pairs.has(key)) pairs.set(key, pair);
  }
  const missing = [...pairs.values()];
  missingBy.set(remarks, missing);
  return missing;
}

/** Questions that were parked and are not answered yet, the oldest first. */
export const parkedIn = (document: Pick<MapDocument, 'remarks'>): readonly Remark[] =>
  inOrderOfTime(remarksOf(document).filter((remark) => remark.kind === 'question' && isOpen(remark)));

const votesBy = new WeakMap<readonly Remark[], ReadonlyMap<string, number>>();

/** How many dots stand on each thing, by `targetKey`. The same map for the same remarks. */
export function votesIn(document: Pick<MapDocument, 'remarks'>): ReadonlyMap<string, number> {
  const remarks = remarksOf(document);
  const known = votesBy.get(remarks);
  if (known !== undefined) return known;
  const votes = new Map<string, number>();
  for (const { kind, on } of remarks)
    if (kind === 'vote') votes.set(targetKey(on), (votes.get(targetKey(on)) ?? 0) + 1);
  votesBy.set(remarks, votes);
  return votes;
}

/** As they were said; those of one moment, and those whose moment cannot be read, in the order of the document, the latter last. */
export function inOrderOfTime(remarks: readonly Remark[]): readonly Remark[] {
  const momentOf = ({ at }: Remark): number => {
    const moment = Date.parse(at);
    return Number.isNaN(moment) ? Infinity : moment;
  };
  return remarks.toSorted((a, b) => {
    const [first, second] = [momentOf(a), momentOf(b)];
    return first < second ? -1 : first > second ? 1 : 0;
  });
}

function oneLine(text: string | undefined, longest: number): string {
  if (text === undefined || !hasVisibleText(text)) return '';
  // By whole characters: half of one is no text.
  return [...text.replace(/\s+/g, ' ').trim()].slice(0, longest).join('').trim();
}

/** A document in which nobody said anything has no list. */
function withRemarks(document: MapDocument, remarks: readonly Remark[]): MapDocument {
  if (remarks.length > 0) return { ...document, remarks };
  const { remarks: _none, ...rest } = document;
  return rest;
}

function freeId(remarks: readonly Remark[]): string {
  const taken = new Set(remarks.map(({ id }) => id));
  let count = remarks.length + 1;
  while (taken.has(`remark-${String(count)}`)) count += 1;
  return `remark-${String(count)}`;
}
