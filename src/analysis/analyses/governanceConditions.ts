import type { TermId } from '../../domain/ids.ts';
import { collaborationRef } from '../../domain/ids.ts';
import type { Collaboration, Network } from '../../domain/network.ts';
import { membersOf } from '../notation/membersOf.ts';
import type { Analysis, Likeness } from '../results/analysis.ts';
import { because } from '../results/because.ts';
import { needOf } from '../results/needs.ts';
import type { Draft } from '../results/result.ts';
import { collaborationName } from '../names.ts';
import { counted, idWords, inSentence } from '../words.ts';
import { formOfTerm } from './governanceForms.ts';

/** What a form is said to suit, one condition at a time. */
export interface GovernanceCondition {
  readonly name: 'members' | 'trust' | 'goals' | 'skills';
  readonly label: string;
  /** What the form is said to suit: "few members". */
  readonly suits: string;
  /** What the map records of it. */
  readonly recorded: string;
  /** The source gives words and no numbers, and the map records no trust, goals or skills: nothing here is told yet. */
  readonly agreement: 'agrees' | 'differs' | 'cannot-tell';
  readonly reason: string;
}

/** The conditions under which the declared form is said to work, side by side with what is recorded; never a score (D11). */
export interface GovernanceConditions {
  readonly declared: TermId;
  readonly members: number;
  readonly conditions: readonly GovernanceCondition[];
}

type Suits = Readonly<Record<GovernanceCondition['name'], string>>;

/** As recalled from the table of conditions in Provan and Kenis (2008); the paper is to be opened before anyone relies on it. */
const suited: Readonly<Record<'shared' | 'lead' | 'nao', Suits>> = {
  shared: {
    members: 'few members',
    trust: 'dense trust',
    goals: 'high consensus on goals',
    skills: 'low need for skills at the level of the network',
  },
  lead: {
    members: 'a moderate number of members',
    trust: 'sparse trust, centred on the lead',
    goals: 'moderately low consensus on goals',
    skills: 'a moderate need for skills at the level of the network',
  },
  nao: {
    members: 'moderate to many members',
    trust: 'moderately dense trust',
    goals: 'moderately high consensus on goals',
    skills: 'high need for skills at the level of the network',
  },
};

const labels: Suits = {
  members: 'Number of members',
  trust: 'Trust',
  goals: 'Consensus on goals',
  skills: 'Need for skills',
};

const notAsked = 'the map has no place for it, and ties are not trust, agreement or skill';

function draftOf(network: Network, collaboration: Collaboration): readonly Draft<GovernanceConditions>[] {
  const declared = collaboration.governanceForm;
  const form = declared === null ? null : formOfTerm(declared);
  if (declared === null || form === null) return [];
  const { organisations } = membersOf(network, collaboration.id);
  const n = organisations.length;
  const conditions = (['members', 'trust', 'goals', 'skills'] as const).map((name): GovernanceCondition => {
    const isCounted = name === 'members' && n > 0;
    return {
      name,
      label: labels[name],
      suits: suited[form][name],
      recorded: isCounted ? counted(n, 'member') : 'not recorded',
      agreement: 'cannot-tell',
      reason: isCounted
        ? 'the work is recalled to speak of few, moderate and many, without numbers'
        : name === 'members'
          ? 'no member is recorded'
          : notAsked,
    };
  });
  const own = collaborationRef(collaboration.id);
  return [
    {
      subject: own,
      value: { declared, members: n, conditions },
      withheld: null,
      because: because({ organisations, collaborations: [collaboration.id] }),
      needs: [
        ...needOf('members', 'who its members are', n === 0 ? [own] : [], 1),
        ...needOf('trust', 'how far members trust each other', [own], 1),
        ...needOf('goals', 'how far they agree on goals', [own], 1),
        ...needOf('skills', 'which skills the network needs', [own], 1),
      ],
      n,
    },
  ];
}

const likeness = (before: GovernanceConditions, after: GovernanceConditions): Likeness =>
  before.declared !== after.declared ? 'other-answer' : before.members === after.members ? 'same' : 'other-figure';

function inWords(network: Network, { subject, value, withheld }: Draft<GovernanceConditions>): string {
  if (value === null || subject.kind !== 'collaboration') return withheld ?? '';
  const label = network.vocabulary.governanceForms.get(value.declared)?.label ?? idWords(value.declared);
  const each = value.conditions.map(({ suits, recorded }) => `${suits} (${recorded})`).join('; ');
  return `${collaborationName(network, subject.id)} has declared the form “${inSentence(label)}”. As recalled from Provan and Kenis, it suits ${each}. Whether each condition is met cannot be told from the record.`;
}

export const governanceConditions: Analysis<GovernanceConditions> = {
  id: 'D11-conditions',
  name: 'Conditions of the declared form',
  card: {
    definition:
      'The conditions under which the declared governance form is said to work well, one by one, beside what is recorded. They are given as recalled from the paper and are to be opened there before anyone relies on them. There is no score.',
    formula:
      'Shared: few members, dense trust, high consensus on goals, low need for skills. Lead organisation: a moderate number, trust sparse and centred on the lead, moderately low consensus, moderate need. Administrative organisation: moderate to many, moderately dense trust, moderately high consensus, high need.',
    references: ['Provan and Kenis 2008'],
    thresholds: [],
    data: ['governanceForm', 'members'],
    changedBy: 'Another declared form, further members, or a survey of trust, goals and skills.',
  },
  run: ({ network }) => [...network.collaborations.values()].flatMap((each) => draftOf(network, each)),
  likeness,
  inWords,
};
