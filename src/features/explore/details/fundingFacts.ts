import { capital, idWords, moneyWords } from '../../../analysis/words.ts';
import { wordKey } from '../../../domain/glossaryKey.ts';
import type { Funding } from '../../../domain/network.ts';
import type { FieldFact } from './fieldFact.ts';

const instruments = ['grant', 'contract', 'outcomes-contract', 'loan', 'in-kind'] as const;

/** What money records beside what every relationship does. */
export function fundingFacts({ amount, currency, instrument, restricted }: Funding): readonly FieldFact[] {
  const explained = instruments.filter((known) => known === instrument).map(wordKey);
  return [
    {
      name: 'Amount',
      fields: ['amount'],
      value: amount === null ? null : moneyWords(amount, currency),
      terms: [wordKey('amount')],
      isSaid: true,
    },
    { name: 'Currency', fields: ['currency'], value: currency, terms: [wordKey('currency')] },
    {
      name: 'Instrument',
      fields: ['instrument'],
      value: instrument === null ? null : capital(idWords(instrument)),
      terms: [wordKey('instrument'), ...explained],
    },
    {
      name: 'Restricted',
      fields: ['restricted'],
      value: restricted === null ? null : restricted ? 'Yes' : 'No',
      terms: [wordKey('restricted')],
    },
  ];
}
