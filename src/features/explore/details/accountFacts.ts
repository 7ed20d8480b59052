import { audienceLabel } from '../../../analysis/account.ts';
import { capital, idWords } from '../../../analysis/words.ts';
import { termKey, wordKey } from '../../../domain/glossaryKey.ts';
import type { Accountability, Network, Phases } from '../../../domain/network.ts';
import type { FieldFact } from './fieldFact.ts';

/** What a line of account records beside what every relationship does. */
export function accountFacts(network: Network, account: Accountability): readonly FieldFact[] {
  const { audience, frame, isFrameDerived, phases, about, formality, format, reportsPerYear } = account;
  return [
    {
      name: 'Audience',
      fields: ['audience'],
      value: audienceLabel(network, audience),
      terms: [wordKey('audience'), ...(audience === null ? [] : [termKey('audiences', audience)])],
      isSaid: true,
    },
    {
      name: 'Frame',
      fields: ['frame'],
      value:
        frame === null ? null : `${capital(frame)}${isFrameDerived === true ? ' (derived from the audience)' : ''}`,
      terms: [wordKey('frame'), ...(frame === null ? [] : [wordKey(frame)])],
    },
    {
      name: 'Phases',
      fields: ['phases'],
      value: phases === null ? null : phaseWords(phases),
      terms: [wordKey('phases'), wordKey('information'), wordKey('discussion'), wordKey('consequences')],
      isSaid: true,
    },
    {
      name: 'About',
      fields: ['about'],
      value: capital(about.map(idWords).join(', ')),
      terms: [wordKey('about')],
      isSaid: true,
    },
    { name: 'Formality', fields: ['formality'], value: inWords(formality), terms: [wordKey('formality')] },
    { name: 'Format', fields: ['format'], value: inWords(format), terms: [wordKey('format')] },
    { name: 'Reports a year', fields: ['reportsPerYear'], value: reportsPerYear, terms: [wordKey('reportsPerYear')] },
  ];
}

/** "Information: yes, discussion: not recorded, consequences: no"; unknown is never "no". */
function phaseWords({ information, discussion, consequences }: Phases): string {
  return Object.entries({ Information: information, discussion, consequences })
    .map(([name, answer]) => `${name}: ${answer === 'unknown' ? 'not recorded' : answer}`)
    .join(', ');
}

const inWords = (id: string | null): string | null => (id === null ? null : capital(idWords(id)));
