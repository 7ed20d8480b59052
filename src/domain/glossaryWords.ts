import type { ReferenceId } from './references.ts';

/** A word of the screen or of the data that is no term of the vocabulary. */
export interface GlossaryWord {
  readonly label: string;
  /** Short sentences in plain words. */
  readonly text: string;
  /** Where the meaning comes from; left out where it is this explorer's own. */
  readonly reference?: ReferenceId;
}

const word = (label: string, text: string, reference?: ReferenceId): GlossaryWord => ({
  label,
  text,
  ...(reference !== undefined && { reference }),
});

/** How the map is read. */
export const mapWords = {
  map: word('Map', 'Who works with whom, and who answers to whom, drawn from one file of recorded facts.'),
  territory: word(
    'Territory',
    'The soft area round those who take part in one collaboration. Its colour and sign show the model. It is not a place on the ground.',
  ),
  commons: word(
    'Commons',
    'The middle ground of the map, outside every territory. Here stand those who take part in several collaborations, or in none.',
  ),
  line: word(
    'Line',
    'A relationship between two organisations. A coloured line is one of account, and its arrow points at the one who asks for the account. A grey line is any other tie.',
  ),
  focus: word('Focus', 'Shows one thing and what is close to it, and leaves out the rest until you step out.'),
  degree: word(
    'Degree',
    'How many steps from the thing in focus are shown. One step is those it is tied to. Two steps adds those they are tied to.',
  ),
  direction: word(
    'Direction',
    'Which lines a focus follows: those that arrive, those that leave, or both. Ties that have no direction are followed both ways.',
  ),
  pin: word('Pin', 'Holds an organisation at the place you dragged it to.'),
  leftOut: word(
    'Hide or fade',
    'What the filters leave out can go from the map, or stay as a faint shape. Both ways it is not counted.',
  ),
  whatIf: word(
    'What if it leaves',
    'Takes one thing away to see what would be lost with it. The record itself stays as it is.',
  ),
  scenario: word(
    'Scenario',
    'A what-if that was kept with the saved views, so that you can set the next one beside it.',
  ),
} as const;

/** What is recorded, of whom. */
export const recordWords = {
  organisation: word(
    'Organisation',
    'Anyone who can give an account or ask for one: a council, a charity, a board, or the people of a place.',
    'bovens',
  ),
  collaboration: word(
    'Collaboration',
    'Organisations that plan and share work for one place or one need.',
    'fitzgerald',
  ),
  relationship: word('Relationship', 'One tie between two organisations, such as money, a seat or an account.'),
  model: word('Collaboration model', 'The main way in which a collaboration sets out to work.', 'fitzgerald'),
  governanceForm: word('Governance form', 'Who runs the group of partners, as a source or an editor says.', 'provan'),
  justification: word('Justification', 'The reason given for working together.', 'fitzgerald'),
  backbone: word(
    'At the centre',
    'The organisation drawn in the middle of a collaboration. This helps the drawing. It does not say who is in charge.',
  ),
  kind: word('Kind', 'What sort of organisation it is. The editor of the map chose it.'),
  sectorGroup: word('Sector group', 'Kinds that belong together. Each group has one shape on the map.'),
  sector: word(
    'Sector',
    'Who stands behind an organisation: the state, a charity, a firm, the people of a place, or a mix.',
  ),
  member: word('Recorded member', 'An organisation that a source names as part of the collaboration.'),
  involved: word(
    'Involved',
    'Stands at one end of a tie within the collaboration. No source is recorded that names it as a member.',
  ),
  role: word('Role', 'What a member does in the collaboration, in the words of the record.'),
  funding: word('Funding', 'What kinds of money the collaboration runs on.'),
  externalAccountability: word(
    'Answers to, a source says',
    'Those to whom the collaboration gives account as a source says it, even where no line is recorded.',
  ),
  reporting: word('Reports', 'How often the collaboration gives account, in words.'),
  policyArea: word('Policy area', 'What the collaboration works on, such as housing or health.'),
} as const;

/** What it is to answer to somebody. */
export const accountWords = {
  accountability: word(
    'Accountability',
    'One organisation must explain what it does to another. The other can ask questions, judge, and make something follow.',
    'bovens',
  ),
  accountGiver: word('Account-giver', 'The one who explains. The arrow starts here.', 'bovens'),
  forum: word('Forum', 'The one who hears the account, and can ask and judge. The arrow points here.', 'bovens'),
  audience: word(
    'Audience',
    'Who the forum is to the one who gives the account: a funder, elected members, a regulator, the public, or fellow members.',
    'fitzgerald',
  ),
  trace: word(
    'Trace',
    'Follows who answers to whom, step by step, till it comes to people who were elected or to the public.',
    'bovens',
  ),
  independentRoutes: word(
    'Independent routes',
    'Ways to the public that share no one on the way. With just one such way, the loss of one step can cut it.',
  ),
  weakestStep: word('Weakest step', 'The step of a way with the fewest of the three phases on record.', 'bovens'),
  frame: word(
    'Frame',
    'The logic behind an account: votes, payment or rules. Where none is recorded it follows from the audience, and the screen says so.',
    'koliba',
  ),
  democratic: word('Democratic frame', 'Account to elected members or to the public.', 'koliba'),
  market: word('Market frame', 'Account to those who pay or own.', 'koliba'),
  administrative: word(
    'Administrative frame',
    'Account to bosses, to partners or to those who set the rules.',
    'koliba',
  ),
  phases: word(
    'Phases',
    'The three parts of giving account: to inform, to be asked, and to face what follows.',
    'bovens',
  ),
  information: word('Information', 'The forum is told what was done.', 'bovens'),
  discussion: word('Discussion', 'The forum asks questions and the other answers.', 'bovens'),
  consequences: word('Consequences', 'Something can follow, good or bad, such as more money or a new rule.', 'bovens'),
  about: word('About', 'What the account is about, such as money, results or keeping people safe.'),
  formality: word('Formality', 'Whether the account is set down as a duty or given freely.'),
  format: word('Format', 'The form in which account is given, such as a report or a meeting.'),
  reportsPerYear: word('Reports a year', 'How many times a year account is given.'),
} as const;

/** What a tie other than an account records. */
export const tieFactWords = {
  mechanism: word('Mechanism', 'How the tie works in practice, in a few words.'),
  amount: word(
    'Amount',
    'The sum recorded for this one tie. Sums can span years and be passed on, so it is not safe to add them up.',
  ),
  currency: word('Currency', 'The money in which the sum is counted.'),
  instrument: word('Instrument', 'The way the money is given.'),
  grant: word('Grant', 'Money given for a purpose. It is not paid back.'),
  contract: word('Contract', 'Money paid for a service that was agreed.'),
  'outcomes-contract': word('Outcomes contract', 'Money paid when agreed results are reached.'),
  loan: word('Loan', 'Money that must be paid back.'),
  'in-kind': word('In kind', 'Help in place of money, such as staff, rooms or goods.'),
  restricted: word('Restricted', 'Whether the money may be used for one purpose only.'),
  service: word('Service', 'What is asked for or delivered.'),
  seats: word('Seats', 'How many places the one holds in the other.'),
  dates: word('Dates', 'When the fact began and ended. Where no end is recorded, it may still go on or may be over.'),
} as const;

/** How panes are set side by side. */
export const comparingWords = {
  side: word('Pane', 'One of the pictures set side by side. What is said of a pane is said of all that it shows.'),
  median: word(
    'Median',
    'The one in the middle when all are put in order from low to high. Half are no higher, and half are no lower. Where two are in the middle, it is half way between them.',
  ),
  chance: word(
    'More than chance',
    'Small groups differ by luck alone. We deal the same facts out anew many times and see how far the panes are apart then. A gap that luck seldom makes is more than chance. Where many gaps are tested at once, each must be rarer still.',
    'phipson',
  ),
  notMoreThanChance: word(
    'No larger than chance',
    'Luck alone often makes gaps as wide in groups this small. It does not show that the panes are alike.',
    'phipson',
  ),
  distance: word(
    'Distance between collaborations',
    'How much two differ in what is known of both, from 0 to 1. At 0 they are the same in each measure.',
  ),
  portrait: word(
    'Network portrait',
    'Counts how many others each one has one step away, two steps away and so on. Two maps with like counts are built alike, whoever is on them.',
    'bagrow',
  ),
  threes: word(
    'Threes',
    'Three who are tied to each other, all of them by one tie or more. Which ties there are, and which way they go, shows how a map is built up close.',
    'holland',
  ),
  seat: word('Empty seat', 'An outline where someone stands in another pane, and is not shown in this one.'),
} as const;

/** How a story is told, and what is said in the room. */
export const presentingWords = {
  story: word('Story', 'Views of the map in an order, each with words, to be told to a room step by step.'),
  step: word('Step', 'One view of a story, with a title, a text for the room and a note for whoever presents.'),
  spotlight: word(
    'Spotlight',
    'What a step puts in the light and brings into view. The rest can fade, go or stay as it is.',
  ),
  reveal: word('Reveal', 'Something a step holds back until you ask for it.'),
  detour: word('Detour', 'To leave the story and look round the map. One key leads back to the step.'),
  disputed: word(
    'Disputed',
    'Someone in the room said that a line is not so, or is missing. It stays marked until it is settled.',
  ),
  parked: word('Parked question', 'A question that was noted to be answered later.'),
} as const;

/** How sure the record is. */
export const evidenceWords = {
  source: word('Source', 'The page, report or minutes that a fact comes from.'),
  evidence: word('Evidence', 'Why we believe a fact: its sources, and how far they go.'),
  basis: word('Basis', 'Whether a source says the fact itself, or an editor worked it out from the source.'),
  stated: word('Stated', 'A source says it.'),
  classified: word('Classified', 'An editor worked it out from a source. The note tells how.'),
  'not-found': word('Looked for, not found', 'An editor looked in these sources, and it is not there.'),
  unsourced: word('Unsourced', 'No source is recorded for the fact. It may still be true.'),
  notRecorded: word('Not recorded', 'Nobody has written it down here. It does not mean that there is none.'),
  status: word('Status', 'How far the tie is known to be so.'),
  asserted: word('Recorded', 'The record says that it is so.'),
  denied: word('Denied by a source', 'A source says that it is not so.'),
  unknown: word('Not established', 'Somebody believes or asked about it, but it is not known.'),
  attributes: word('Further columns', 'Other facts that came with the file, under the names they had there.'),
  recordedAs: word(
    'Also in the file',
    'Fields that this explorer has no words for. They are shown as they stand, and kept when you save.',
  ),
} as const;

export const glossaryWords = {
  ...mapWords,
  ...recordWords,
  ...accountWords,
  ...tieFactWords,
  ...comparingWords,
  ...presentingWords,
  ...evidenceWords,
};

export type WordId = keyof typeof glossaryWords;
