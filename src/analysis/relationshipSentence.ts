import { assertNever } from '../domain/assertNever.ts';
import type { RelationshipId } from '../domain/ids.ts';
import type { Network, Phases, Relationship } from '../domain/network.ts';
import { audienceLabel } from './account.ts';
import { periodWords } from './dateWords.ts';
import { tieWords } from './tieWords.ts';
import { counted, idWords, inSentence, listWords, moneyWords, withArticle } from './words.ts';

/** A sentence in its parts, so that a list can set the names apart from the words between them. */
export interface SentenceParts {
  readonly from: string;
  /** "answers to". */
  readonly words: string;
  readonly to: string;
  /** What follows the second name: from ". " or ", " to the last full stop. */
  readonly rest: string;
}

/** What a relationship says, in a sentence or two: who, to whom, as what, when, and how far it is established. */
export function relationshipSentence(network: Network, id: RelationshipId): string {
  const parts = sentenceParts(network, id);
  return parts === null ? '' : `${parts.from} ${parts.words} ${parts.to}${parts.rest}`;
}

/** @returns null for a relationship that the network lacks. */
export function sentenceParts(network: Network, id: RelationshipId): SentenceParts | null {
  const tie = network.relationships.get(id);
  if (tie === undefined) return null;
  const when = periodWords(tie.start, tie.end);
  const status = { asserted: null, denied: 'A source says that this is not so.', unknown: 'This is not established.' };
  const rest = [
    `${detail(network, tie)}${when === null ? '' : `, ${when}`}.`,
    tie.kind === 'accountability' && tie.phases !== null ? phaseSentence(tie.phases) : null,
    status[tie.status],
  ];
  return {
    from: network.organisations.get(tie.from)?.name ?? tie.from,
    words: tieWords(network, tie.type).out,
    to: network.organisations.get(tie.to)?.name ?? tie.to,
    rest: rest.filter((sentence) => sentence !== null).join(' '),
  };
}

/** What stands behind the second name: the audience, the money, the service, the seats. */
function detail(network: Network, tie: Relationship): string {
  switch (tie.kind) {
    case 'accountability': {
      const audience = audienceLabel(network, tie.audience);
      return audience === null ? ', as what is not recorded' : ` as ${inSentence(audience)}`;
    }
    case 'funding': {
      const amount = tie.amount === null ? null : moneyWords(tie.amount, tie.currency);
      const form = tie.instrument === null ? null : withArticle(idWords(tie.instrument));
      const how = amount !== null && form !== null ? `${amount} as ${form}` : (amount ?? form);
      return how === null ? '' : `: ${how}`;
    }
    case 'service':
      return tie.service === null ? '' : `: ${inSentence(tie.service)}`;
    case 'seat':
      return tie.seats === null ? '' : ` with ${counted(tie.seats, 'seat')}`;
    case 'other':
      return '';
    default:
      return assertNever(tie);
  }
}

/** Bovens (2007): account-giving is informing, being questioned, and facing consequences. */
function phaseSentence({ information, discussion, consequences }: Phases): string | null {
  const phases = [
    ['information', information],
    ['discussion', discussion],
    ['consequences', consequences],
  ] as const;
  const named = (answer: Phases['information']) => phases.filter(([, given]) => given === answer).map(([name]) => name);
  const [yes, no, open] = [named('yes'), named('no'), named('unknown')];
  if (yes.length + no.length === 0) return null;
  const parts = [
    yes.length === 0 ? null : `It brings ${listWords(yes)}`,
    no.length === 0 ? null : `${yes.length === 0 ? 'It brings ' : ''}no ${no.join(' and no ')}`,
    open.length === 0
      ? null
      : `${listWords(open)} ${open.length === 1 && open[0] !== 'consequences' ? 'is' : 'are'} not recorded`,
  ];
  return `${parts.filter((part) => part !== null).join('; ')}.`;
}
