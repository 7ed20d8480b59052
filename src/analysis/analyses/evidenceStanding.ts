import type { EntityRef, OrganisationId, TermId } from '../../domain/ids.ts';
import { collaborationRef, relationshipRef, sourceRef } from '../../domain/ids.ts';
import type { Network, Organisation, Relationship, Source } from '../../domain/network.ts';
import { collaborationName } from '../names.ts';
import type { Analysis, Likeness, Question } from '../results/analysis.ts';
import { because } from '../results/because.ts';
import { withheldDraft } from '../results/cannotTell.ts';
import { supportBehind } from '../results/evidence.ts';
import { needOf } from '../results/needs.ts';
import type { Draft, Need, Subject } from '../results/result.ts';
import { theMap } from '../results/result.ts';
import { counted, inFigures } from '../words.ts';

/** How many of some relationships have a source. */
export interface Coverage {
  readonly relationships: number;
  readonly sourced: number;
}

/** How well the record of a collaboration or of the map is founded (D20). Relationships of every status count. */
export interface EvidenceStanding extends Coverage {
  readonly stated: number;
  readonly classified: number;
  /** In code order of types. */
  readonly byType: readonly (Coverage & { readonly type: TermId })[];
  /** By organisation at either end, in code order. */
  readonly byOrganisation: readonly (Coverage & { readonly organisation: OrganisationId })[];
  /** Different publishers. */
  readonly publishers: number;
  /** Years of the oldest and the newest source; null where none names its year. */
  readonly oldestYear: number | null;
  readonly newestYear: number | null;
  /** Sourced relationships none of whose sources names its year. */
  readonly undated: number;
  /**
   * Of the sourced relationships whose sources all name their publisher, those published by their own ends alone. null where no
   * relationship can be told.
   */
  readonly selfReported: { readonly count: number; readonly of: number } | null;
}

function run({ network }: Question): readonly Draft<EvidenceStanding>[] {
  const within = new Map<string, Relationship[]>([...network.collaborations.keys()].map((id) => [id, []]));
  for (const tie of network.relationships.values())
    for (const id of new Set(tie.collaborations)) within.get(id)?.push(tie);
  return [
    ...[...network.collaborations.keys()].map((id) =>
      draftOf(network, collaborationRef(id), collaborationName(network, id), within.get(id) ?? []),
    ),
    draftOf(network, theMap, 'the map', [...network.relationships.values()]),
  ];
}

function draftOf(
  network: Network,
  subject: Subject,
  name: string,
  ties: readonly Relationship[],
): Draft<EvidenceStanding> {
  if (ties.length === 0)
    return withheldDraft(subject, {
      reason: `no relationship is recorded within ${name}`,
      because: because({ collaborations: subject.kind === 'collaboration' ? [subject.id] : [] }),
    });
  const ids = ties.map(({ id }) => id);
  const support = supportBehind(network, ids);
  const years = ties.map((tie) => sourcesOf(network, tie).flatMap(({ year }) => year ?? []));
  const newest = years.reduce((latest, some) => Math.max(latest, ...some), -Infinity);
  return {
    subject,
    value: {
      ...support,
      byType: covered(ties, ({ type }) => [type]).map(([type, coverage]) => ({ type, ...coverage })),
      byOrganisation: covered(ties, ({ from, to }) => [...new Set([from, to])]).map(([organisation, coverage]) => ({
        organisation,
        ...coverage,
      })),
      newestYear: newest === -Infinity ? null : newest,
      undated: ties.filter((tie, place) => isSourced(tie) && years[place]?.length === 0).length,
      selfReported: selfReported(network, ties),
    },
    withheld: null,
    because: because({ relationships: ids }),
    needs: needsOf(network, ties),
    n: ties.length,
  };
}

const isSourced = ({ evidence }: Relationship): boolean => (evidence?.sources.length ?? 0) > 0;

const sourcesOf = ({ sources }: Network, { evidence }: Relationship): readonly Source[] =>
  (evidence?.sources ?? []).flatMap((id) => sources.get(id) ?? []);

/** Coverage by whatever a relationship belongs to, in code order. */
function covered<Key extends string>(
  ties: readonly Relationship[],
  keysOf: (tie: Relationship) => readonly Key[],
): readonly (readonly [Key, Coverage])[] {
  const found = new Map<Key, { relationships: number; sourced: number }>();
  for (const tie of ties)
    for (const key of keysOf(tie)) {
      const count = found.get(key) ?? { relationships: 0, sourced: 0 };
      count.relationships += 1;
      if (isSourced(tie)) count.sourced += 1;
      found.set(key, count);
    }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Whether publisher and organisation are one is told by name and alias; a publisher of another name counts as another. */
function selfReported(network: Network, ties: readonly Relationship[]): EvidenceStanding['selfReported'] {
  const told = ties.filter((tie) => {
    const sources = sourcesOf(network, tie);
    return sources.length > 0 && sources.every(({ publisher }) => publisher !== null);
  });
  if (told.length === 0) return null;
  const count = told.filter((tie) => {
    const own = new Set([tie.from, tie.to].flatMap((id) => namesOf(network.organisations.get(id))));
    return sourcesOf(network, tie).every(({ publisher }) => own.has(plain(publisher ?? '')));
  }).length;
  return { count, of: told.length };
}

const namesOf = (organisation: Organisation | undefined): readonly string[] =>
  organisation === undefined ? [] : [organisation.name, ...organisation.aliases].map(plain);

const plain = (name: string): string => name.trim().toLowerCase();

function needsOf(network: Network, ties: readonly Relationship[]): readonly Need[] {
  const sources = [...new Set(ties.flatMap((tie) => sourcesOf(network, tie)))];
  const lacking = (lacks: (source: Source) => boolean): readonly EntityRef[] =>
    sources.filter(lacks).map(({ id }) => sourceRef(id));
  return [
    ...needOf(
      'evidence',
      'where the fact comes from',
      ties.filter((tie) => !isSourced(tie)).map(({ id }) => relationshipRef(id)),
      ties.length,
    ),
    ...needOf(
      'publisher',
      'who published the source',
      lacking(({ publisher }) => publisher === null),
      sources.length,
    ),
    ...needOf(
      'year',
      'of which year the source is',
      lacking(({ year }) => year === null),
      sources.length,
    ),
  ];
}

function likeness(before: EvidenceStanding, after: EvidenceStanding): Likeness {
  return JSON.stringify(before) === JSON.stringify(after) ? 'same' : 'other-figure';
}

function inWords(network: Network, { subject, value, withheld, n }: Draft<EvidenceStanding>): string {
  if (value === null) return withheld ?? '';
  const where = subject.kind === 'collaboration' ? ` within ${collaborationName(network, subject.id)}` : '';
  const { oldestYear, newestYear, selfReported: own } = value;
  const years =
    oldestYear === null
      ? ''
      : oldestYear === newestYear
        ? ` of ${oldestYear}`
        : ` of ${oldestYear} to ${newestYear ?? ''}`;
  return [
    `Of ${counted(n, 'relationship')} recorded${where}, ${inFigures(value.sourced)} ${value.sourced === 1 ? 'has' : 'have'} a source: ${inFigures(value.stated)} stated, ${inFigures(value.classified)} classified by an editor.`,
    ...(value.publishers === 0
      ? []
      : [`They rest on ${counted(value.publishers, 'publisher')}, with sources${years}.`]),
    ...(own === null
      ? []
      : [
          `Of ${inFigures(own.of)} whose publishers are recorded, ${inFigures(own.count)} rest on what an organisation at their ends published alone.`,
        ]),
  ].join(' ');
}

export const evidenceStanding: Analysis<EvidenceStanding> = {
  id: 'D20',
  name: 'How well the record is founded',
  card: {
    definition:
      'Counts the relationships that have a source, by type and by organisation, the different publishers behind them, the years of their sources, and how many rest only on what an organisation at one of their ends has published itself. What stands behind every other result is counted in the same way.',
    formula:
      'Coverage = relationships with at least one source / all. Independence = number of different publishers. Age = years of the oldest and the newest source. Self-reported = relationships all of whose sources name as publisher an end of theirs, by name or alias, / relationships all of whose sources name one. Verdict of another result: recomputed on sourced relationships alone and with unknown ones taken for real, the worse of the two; on two different sources as well, for information.',
    references: ['Borgatti, Carley and Krackhardt 2006'],
    thresholds: [],
    data: ['evidence', 'sources', 'publisher', 'year', 'aliases'],
    changedBy: 'A source recorded for a relationship without one, or the publisher or year of a source.',
  },
  isOfRecord: true,
  run,
  likeness,
  inWords,
};
