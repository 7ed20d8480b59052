import { assertNever } from '../../../domain/assertNever.ts';
import type { Accountability, Network, Phases, Relationship } from '../../../domain/network.ts';
import { periodWords } from '../../../analysis/dateWords.ts';
import { statusWords } from '../../../analysis/describe.ts';
import { capital, idWords, moneyWords } from '../../../analysis/words.ts';
import { attributeFacts } from './attributeFacts.ts';
import type { Fact } from './FactList.tsx';

/** What a relationship records, field by field, in words; null for what it does not. */
export function relationshipFacts(network: Network, relationship: Relationship): readonly Fact[] {
  const { mechanism, start, end, status, note, attributes } = relationship;
  return [
    { name: 'Mechanism', value: mechanism },
    ...factsOfKind(network, relationship),
    { name: 'Dates', value: capital(periodWords(start, end) ?? '') },
    { name: 'Status', value: capital(statusWords(status) ?? '') },
    { name: 'Note', value: note },
    ...attributeFacts(attributes),
  ];
}

function factsOfKind(network: Network, relationship: Relationship): readonly Fact[] {
  switch (relationship.kind) {
    case 'accountability':
      return accountFacts(network, relationship);
    case 'funding': {
      const { amount, currency, instrument, restricted } = relationship;
      return [
        { name: 'Amount', value: amount === null ? null : moneyWords(amount, currency) },
        { name: 'Instrument', value: words(instrument) },
        { name: 'Restricted', value: restricted === null ? null : restricted ? 'Yes' : 'No' },
      ];
    }
    case 'service':
      return [{ name: 'Service', value: relationship.service }];
    case 'seat':
      return [{ name: 'Seats', value: relationship.seats }];
    case 'other':
      return [];
    default:
      return assertNever(relationship);
  }
}

function accountFacts(network: Network, account: Accountability): readonly Fact[] {
  const audience = account.audience === null ? undefined : network.vocabulary.audiences.get(account.audience);
  return [
    { name: 'Audience', value: audience?.label ?? null },
    {
      name: 'Frame',
      value:
        account.frame === null
          ? null
          : `${capital(account.frame)}${account.isFrameDerived === true ? ', from the audience' : ''}`,
    },
    { name: 'Phases', value: account.phases === null ? null : phaseWords(account.phases) },
    { name: 'About', value: capital(account.about.map(idWords).join(', ')) },
    { name: 'Formality', value: words(account.formality) },
    { name: 'Format', value: words(account.format) },
    { name: 'Reports a year', value: account.reportsPerYear },
  ];
}

/** Bovens (2007): explain, be questioned, face consequences. */
function phaseWords(phases: Phases): string {
  const named = [
    ['information', phases.information],
    ['discussion', phases.discussion],
    ['consequences', phases.consequences],
  ] as const;
  return capital(
    named.map(([name, answer]) => `${name}: ${answer === 'unknown' ? 'not recorded' : answer}`).join(', '),
  );
}

const words = (id: string | null): string | null => (id === null ? null : capital(idWords(id)));
