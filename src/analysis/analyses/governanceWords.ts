import type { Network } from '../../domain/network.ts';
import { organisationName } from '../names.ts';
import { idWords, inSentence } from '../words.ts';
import type { DetectedForm, GovernanceMode } from './governanceForms.ts';

/** What a form is called where the ties look like it. */
export const formWords: Readonly<Record<DetectedForm, string>> = {
  shared: 'shared governance',
  lead: 'a lead organisation',
  nao: 'a network administrative organisation',
  'lead-or-nao': 'a lead or an administrative organisation',
  mixed: 'no single form',
};

/** "Declared shared governance; the ties look like a lead organisation (Alpha Council). The two differ." */
export function comparisonWords(network: Network, { declared, form, comparison, structure }: GovernanceMode): string {
  const said = declared === null ? 'No form is declared' : `Declared ${declaredWords(network, declared)}`;
  const isCentred = form !== 'shared' && form !== 'mixed';
  const who =
    isCentred && structure.broker !== null ? ` (${organisationName(network, structure.broker.organisation)})` : '';
  const looks = `the recorded ties look like ${formWords[form]}${who}`;
  switch (comparison.answer) {
    case 'agree':
      return `${said}, and ${looks}.`;
    case 'differs':
      return `${said}; ${looks}.`;
    case 'cannot-tell':
      return declared === null
        ? `${said}; ${looks}.`
        : `${said}; ${looks}. Whether the two agree cannot be told, because ${comparison.reason}.`;
  }
}

const declaredWords = (network: Network, declared: NonNullable<GovernanceMode['declared']>): string =>
  inSentence(network.vocabulary.governanceForms.get(declared)?.label ?? idWords(declared));

/** The three facts behind it: "Ties are centralised to 1.00 and 40% of pairs are tied. Lead is tied to all …" */
export function factWords(network: Network, { structure, confidence }: GovernanceMode): string {
  const { centralisation, density, members } = structure;
  const stand = members.basis === 'involved' ? ' No member is recorded, so those involved stand in.' : '';
  const facts = `Centralisation ${(centralisation ?? 0).toFixed(2)}, ${percent(density ?? 0)} of pairs tied.`;
  const near = `The nearest threshold is ${confidence.toFixed(2)} away.`;
  return `${facts} ${brokerWords(network, structure)} ${near}${stand}`;
}

function brokerWords(network: Network, { broker }: GovernanceMode['structure']): string {
  if (broker === null) return 'No one organisation stands between the others.';
  const name = organisationName(network, broker.organisation);
  const delivery = {
    recorded: 'delivery by it is recorded',
    'none-recorded': 'no delivery by it is recorded',
    'not-recorded-of-anyone': 'no delivery is recorded of anybody',
  }[broker.delivery];
  return `${name} stands between the others most; it is tied to ${percent(broker.span)} of the members, and ${delivery}.`;
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;
