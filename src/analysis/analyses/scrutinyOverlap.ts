import type { CollaborationId, OrganisationId, RelationshipId } from '../../domain/ids.ts';
import { collaborationRef, relationshipRef } from '../../domain/ids.ts';
import type { Accountability, Network } from '../../domain/network.ts';
import { collaborationName } from '../names.ts';
import { membersOf } from '../notation/membersOf.ts';
import { oncePerNetwork } from '../../domain/oncePerNetwork.ts';
import { linesWithin } from '../notation/tiesWithin.ts';
import type { Analysis, Likeness, Question } from '../results/analysis.ts';
import { because, becauseOfTies } from '../results/because.ts';
import { withheldDraft } from '../results/cannotTell.ts';
import { needOf } from '../results/needs.ts';
import type { Draft } from '../results/result.ts';
import { capital, counted, idWords, listWords, numberWords } from '../words.ts';

/** Where the forums on a matter stand. `blind` says that none is recorded, and no more. */
export type Scrutiny = 'blind' | 'internal-only' | 'external-only' | 'doubled';

export interface ScrutinisedMatter {
  readonly matter: string;
  /** Forums among the members or at the centre, and others, in code order. */
  readonly internal: readonly OrganisationId[];
  readonly external: readonly OrganisationId[];
  readonly scrutiny: Scrutiny;
  /** Whether so many forums ask about it that it is called crowded; it may be doubled as well. */
  readonly isCrowded: boolean;
  /** Lines about it, in code order. */
  readonly lines: readonly RelationshipId[];
}

/** Scrutiny from inside and outside a collaboration, matter by matter (D9). */
export interface ScrutinyOverlap {
  /** Every matter recorded anywhere in the map, in code order. */
  readonly matters: readonly ScrutinisedMatter[];
  /** Lines that name no matter: what they are about is not recorded, so they cover none. */
  readonly withoutMatter: readonly RelationshipId[];
  /** Share of the matters with any forum that have one inside and one outside, 0 to 1. */
  readonly overlap: number;
}

function run({ network, thresholds }: Question): readonly Draft<ScrutinyOverlap>[] {
  return [...network.collaborations.keys()].map((id) => draftOf(network, id, thresholds.crowdedForums));
}

function draftOf(network: Network, id: CollaborationId, crowdedForums: number): Draft<ScrutinyOverlap> {
  const name = collaborationName(network, id);
  const subject = collaborationRef(id);
  const lines = linesWithin(network, id, 'asserted');
  const members = membersOf(network, id);
  const silent = lines.filter(({ about }) => about.length === 0);
  const needs = needOf('about', 'what account is given for', refsOf(silent), lines.length);
  const withheld = (reason: string, further: Draft<never>['needs'] = needs): Draft<never> =>
    withheldDraft(subject, {
      reason,
      because: lines.length === 0 ? because({ collaborations: [id] }) : becauseOfTies(lines),
      needs: further,
      n: lines.length,
    });
  if (lines.length === 0) return withheld(`no line of account is recorded within ${name}`);
  if (members.basis === 'involved')
    return withheld(`no member of ${name} is recorded, so that inside and outside cannot be told apart`, [
      ...needs,
      ...needOf('members', 'who its members are', [subject], 1),
    ]);
  if (silent.length === lines.length)
    return withheld(`no line of account recorded within ${name} says what account is given for`);

  // What stands at its centre is inside it, also where it is no member of itself.
  const backbone = network.collaborations.get(id)?.backbone ?? null;
  const inside = new Set([...members.organisations, ...(backbone === null ? [] : [backbone])]);
  const matters = mattersOnRecord(network).map((matter) => scrutinyOf(matter, lines, inside, crowdedForums));
  const covered = matters.filter(({ scrutiny }) => scrutiny !== 'blind');
  return {
    subject,
    value: {
      matters,
      withoutMatter: silent.map((line) => line.id),
      overlap: covered.filter(({ scrutiny }) => scrutiny === 'doubled').length / covered.length,
    },
    withheld: null,
    because: becauseOfTies(lines.filter(({ about }) => about.length > 0)),
    needs,
    n: lines.length,
  };
}

const refsOf = (lines: readonly Accountability[]) => lines.map(({ id }) => relationshipRef(id));

/** Matters that any line of the map names, denied ones left out, in code order. */
export const mattersOnRecord = oncePerNetwork((network): readonly string[] => {
  const matters = new Set<string>();
  for (const tie of network.relationships.values())
    if (tie.kind === 'accountability' && tie.status !== 'denied') for (const matter of tie.about) matters.add(matter);
  return [...matters].sort();
});

function scrutinyOf(
  matter: string,
  lines: readonly Accountability[],
  inside: ReadonlySet<OrganisationId>,
  crowdedForums: number,
): ScrutinisedMatter {
  const asking = lines.filter(({ about }) => about.includes(matter));
  const forums = [...new Set(asking.map(({ to }) => to))].sort();
  const internal = forums.filter((forum) => inside.has(forum));
  const external = forums.filter((forum) => !inside.has(forum));
  return {
    matter,
    internal,
    external,
    scrutiny: scrutinyClass(internal.length > 0, external.length > 0),
    isCrowded: forums.length >= crowdedForums,
    lines: asking.map(({ id }) => id),
  };
}

function scrutinyClass(hasInternal: boolean, hasExternal: boolean): Scrutiny {
  if (hasInternal) return hasExternal ? 'doubled' : 'internal-only';
  return hasExternal ? 'external-only' : 'blind';
}

function likeness(before: ScrutinyOverlap, after: ScrutinyOverlap): Likeness {
  const classes = ({ matters }: ScrutinyOverlap) =>
    matters.filter(({ scrutiny }) => scrutiny !== 'blind').map(({ matter, scrutiny }) => `${scrutiny} ${matter}`);
  if (classes(before).join() !== classes(after).join()) return 'other-answer';
  const counts = ({ matters, withoutMatter }: ScrutinyOverlap) =>
    [...matters.map(({ internal, external }) => internal.length + external.length), withoutMatter.length].join();
  return counts(before) === counts(after) ? 'same' : 'other-figure';
}

function inWords(network: Network, { subject, value, withheld, n }: Draft<ScrutinyOverlap>): string {
  if (value === null || subject.kind !== 'collaboration') return withheld ?? '';
  const of = (scrutiny: Scrutiny) =>
    value.matters.filter((each) => each.scrutiny === scrutiny).map(({ matter }) => idWords(matter));
  const clause = (matters: readonly string[], words: string) =>
    matters.length === 0 ? [] : [`${listWords(matters)}: ${words}`];
  const crowded = value.matters.filter(({ isCrowded }) => isCrowded).map(({ matter }) => idWords(matter));
  const parts = [
    ...clause(of('doubled'), 'forums inside and outside'),
    ...clause(of('internal-only'), 'inside only'),
    ...clause(of('external-only'), 'outside only'),
    ...clause(of('blind'), 'no forum recorded'),
  ];
  return [
    `Of ${counted(value.matters.length, 'matter')} named anywhere in the map, the recorded relationships of ${collaborationName(network, subject.id)} show ${parts.join('; ')}.`,
    ...(crowded.length === 0 ? [] : [`${capital(listWords(crowded))}: many forums.`]),
    ...(value.withoutMatter.length === 0
      ? []
      : [
          `${capital(numberWords(value.withoutMatter.length))} of ${counted(n, 'line')} ${value.withoutMatter.length === 1 ? 'names' : 'name'} no matter.`,
        ]),
  ].join(' ');
}

export const scrutinyOverlap: Analysis<ScrutinyOverlap> = {
  id: 'D9',
  name: 'Scrutiny from inside and outside',
  card: {
    definition:
      'For each matter, which forums ask a collaboration about it: its members or its centre, others, both, or none on record. "No forum recorded" says nothing about practice.',
    formula:
      'Of the asserted lines of account recorded within the collaboration: I(m) = forums on matter m among the members or at its centre, E(m) = other forums. Blind (0, 0), internal only, external only, doubled (at least 1 each); crowded from so many forums on. Overlap = doubled ÷ covered. The matters are those that any line of the map names.',
    references: ['FitzGerald and Rosenbach 2019'],
    thresholds: ['crowdedForums'],
    data: ['accountable-to', 'about', 'members', 'backbone', 'collaborations'],
    changedBy:
      'A matter recorded for a line that names none, a further line, or a member that is not on the list. Lines without a matter are counted apart.',
  },
  run,
  likeness,
  inWords,
};
