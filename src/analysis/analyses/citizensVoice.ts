import type { CollaborationId, OrganisationId, TermId } from '../../domain/ids.ts';
import { collaborationRef, organisationRef } from '../../domain/ids.ts';
import { involvedIn } from '../../domain/involvement.ts';
import type { Network } from '../../domain/network.ts';
import { collaborationName, organisationName } from '../names.ts';
import { linesWithin } from '../notation/tiesWithin.ts';
import type { Analysis, Likeness, Question } from '../results/analysis.ts';
import { because, becauseOfTies } from '../results/because.ts';
import { withheldDraft } from '../results/cannotTell.ts';
import type { Draft } from '../results/result.ts';
import { counted, listWords, numberWords } from '../words.ts';
import { audiencesSpokenOf, spokenWords } from './spokenAudiences.ts';
import type { Rung, RungTie } from './voiceRungs.ts';
import { citizenGroups, highestRung, rungTies, stepsOfVoice } from './voiceRungs.ts';

/** How a group of service users or citizens is heard. */
export interface VoiceOfGroup {
  readonly kind: 'group';
  /** The highest on record; null for none recorded. */
  readonly rung: Rung | null;
  /** The highest if unknown relationships are real. */
  readonly rungIfUnknown: Rung | null;
  /** To the nearest decision; null where no way is recorded. */
  readonly steps: number | null;
}

/** How the groups in one collaboration are heard there. */
export interface VoiceLadder {
  readonly kind: 'ladder';
  /** In code order. */
  readonly groups: readonly {
    readonly group: OrganisationId;
    /** From the relationships recorded within the collaboration alone. */
    readonly rung: Rung | null;
    readonly steps: number | null;
  }[];
  readonly highest: Rung | null;
  /** Lines of account recorded within it, and those of them that end in such a group. */
  readonly lines: number;
  readonly downward: number;
  /** downward ÷ lines, 0 to 1; null where no line is recorded. */
  readonly downwardShare: number | null;
  /** Audiences of citizens or service users that a source speaks of, without a line recorded within the collaboration. */
  readonly spokenOf: readonly TermId[];
}

/** The distance of citizens' voice (D18). */
export type CitizensVoice = VoiceOfGroup | VoiceLadder;

const run = ({ network }: Question): readonly Draft<CitizensVoice>[] => [
  ...[...network.collaborations.keys()].map((id) => ladderOf(network, id)),
  ...citizenGroups(network, 'asserted').map((id) => groupOf(network, id)),
];

const tiesAt = (network: Network, group: OrganisationId): readonly RungTie[] =>
  rungTies(network, 'asserted').get(group) ?? [];

function groupOf(network: Network, id: OrganisationId): Draft<CitizensVoice> {
  const ties = tiesAt(network, id);
  return {
    subject: organisationRef(id),
    value: {
      kind: 'group',
      rung: highestRung(ties),
      rungIfUnknown: highestRung(rungTies(network, 'possible').get(id) ?? []),
      steps: stepsOfVoice(network, id, 'asserted'),
    },
    withheld: null,
    because: becauseOfTies(
      ties.map(({ tie }) => tie),
      [id],
    ),
    needs: [],
    n: ties.length,
  };
}

function ladderOf(network: Network, id: CollaborationId): Draft<CitizensVoice> {
  const subject = collaborationRef(id);
  const involved = new Set(involvedIn(network, id));
  if (involved.size === 0)
    return withheldDraft(subject, {
      reason: `no member and no relationship of ${collaborationName(network, id)} is recorded`,
      because: because({ collaborations: [id] }),
    });
  const groups = citizenGroups(network, 'asserted').filter((group) => involved.has(group));
  const isGroup = new Set(citizenGroups(network, 'asserted'));
  const lines = linesWithin(network, id, 'asserted');
  const downward = lines.filter(({ to }) => isGroup.has(to));
  const within = groups.map((group) => ({
    group,
    ties: tiesAt(network, group).filter(({ tie }) => tie.collaborations.includes(id)),
  }));
  const all = within.flatMap(({ ties }) => ties);
  return {
    subject,
    value: {
      kind: 'ladder',
      groups: within.map(({ group, ties }) => ({
        group,
        rung: highestRung(ties),
        steps: stepsOfVoice(network, group, 'asserted'),
      })),
      highest: highestRung(all),
      lines: lines.length,
      downward: downward.length,
      downwardShare: lines.length === 0 ? null : downward.length / lines.length,
      spokenOf: audiencesSpokenOf(network, id, 'citizens'),
    },
    withheld: null,
    because:
      groups.length === 0
        ? because({ collaborations: [id] })
        : becauseOfTies([...all.map(({ tie }) => tie), ...downward], groups),
    needs: [],
    n: groups.length,
  };
}

function likeness(before: CitizensVoice, after: CitizensVoice): Likeness {
  if (before.kind === 'group' && after.kind === 'group') {
    if (before.rung !== after.rung) return 'other-answer';
    return before.steps === after.steps ? 'same' : 'other-figure';
  }
  if (before.kind !== 'ladder' || after.kind !== 'ladder' || before.highest !== after.highest) return 'other-answer';
  const figures = ({ groups, downwardShare }: VoiceLadder) =>
    [downwardShare, ...groups.map(({ rung, steps }) => `${rung ?? ''} ${steps ?? ''}`).sort()].join();
  return figures(before) === figures(after) ? 'same' : 'other-figure';
}

export const rungWords: Readonly<Record<Rung, string>> = {
  elects: 'electing',
  decides: 'deciding',
  seat: 'with a seat',
  represented: 'represented',
  consulted: 'asked for their views',
  informed: 'given account',
};

function inWords(network: Network, { subject, value, withheld }: Draft<CitizensVoice>): string {
  if (value === null) return withheld ?? '';
  if (value.kind === 'group')
    return subject.kind === 'organisation' ? groupWords(organisationName(network, subject.id), value) : '';
  return subject.kind === 'collaboration' ? ladderWords(network, collaborationName(network, subject.id), value) : '';
}

function groupWords(name: string, { rung, rungIfUnknown, steps }: VoiceOfGroup): string {
  if (rung === null)
    return `No relationship on record gives ${name} a say${rungIfUnknown === null ? '' : '; one of unknown status would, if it is real'}.`;
  const way =
    steps === null
      ? 'no way from there to a decision is recorded'
      : steps === 0
        ? 'and it decides itself'
        : `and the nearest decision is ${counted(steps, 'step')} away`;
  return `The recorded relationships show ${name} ${rungWords[rung]}${steps === null ? '; ' : ', '}${way}.`;
}

function ladderWords(network: Network, name: string, { groups, lines, downward, spokenOf }: VoiceLadder): string {
  const heard = groups.map(
    ({ group, rung }) =>
      `${organisationName(network, group)} ${rung === null ? 'with no say on record' : rungWords[rung]}`,
  );
  const shown =
    groups.length > 3 ? `${numberWords(groups.length)} groups of service users or citizens` : listWords(heard);
  return [
    groups.length === 0
      ? `No group of service users or citizens is recorded within ${name}.`
      : `Within ${name} the recorded relationships show ${shown}.`,
    ...(lines === 0
      ? []
      : [
          `Of ${counted(lines, 'line')} of account, ${downward === 0 ? 'none' : numberWords(downward)} ${downward < 2 ? 'leads' : 'lead'} to such a group.`,
        ]),
    ...spokenWords(network, spokenOf),
  ].join(' ');
}

export const citizensVoice: Analysis<CitizensVoice> = {
  id: 'D18',
  name: 'Distance of citizens’ voice',
  card: {
    definition:
      'For each group of service users or citizens, the strongest form of say on record and how many steps lie between it and the nearest decision; for each collaboration, its groups side by side and the share of its lines of account that lead to them.',
    formula:
      'Rungs, highest first: elects; decides (commissions, funds, leads, inspects); seat (member of a body); represented; consulted (involves); informed (a line of account ends here). Steps = 1 to an organisation at the other end of such a relationship, and 1 for each line of account or seat from there to an organisation with a right to decide; 0 where the group decides. Downward share = lines of account within the collaboration that end in such a group ÷ all of them.',
    references: ['Arnstein 1969', 'Emerson, Nabatchi and Balogh 2012', 'FitzGerald and Rosenbach 2019'],
    thresholds: [],
    data: [
      'kind',
      'accountable-to',
      'audience',
      'involves',
      'member-of',
      'represents',
      'elects',
      'commissions',
      'funds',
      'leads',
      'inspects',
      'externalAccountability',
    ],
    changedBy:
      'A seat, a consultation or a line of account of a group that is not yet recorded. A lower rung says what is on record, not how people are treated.',
  },
  run,
  likeness,
  inWords,
};
