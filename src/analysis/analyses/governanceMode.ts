import { collaborationRef, organisationRef } from '../../domain/ids.ts';
import type { Collaboration, Network } from '../../domain/network.ts';
import type { Analysis, Likeness, Question } from '../results/analysis.ts';
import { becauseOfTies } from '../results/because.ts';
import { withheldDraft } from '../results/cannotTell.ts';
import { needOf } from '../results/needs.ts';
import type { Draft, Need } from '../results/result.ts';
import { noReason } from '../results/result.ts';
import { collaborationName } from '../names.ts';
import { counted, numberWords } from '../words.ts';
import { comparisonWords, factWords } from './governanceWords.ts';
import type { GovernanceMode } from './governanceForms.ts';
import { compareForms, detectForm } from './governanceForms.ts';
import type { GovernanceStructure } from './governanceStructure.ts';
import { governanceStructure } from './governanceStructure.ts';

const run = ({ network, thresholds }: Question): readonly Draft<GovernanceMode>[] =>
  [...network.collaborations.values()].map((collaboration) => draftOf(network, collaboration, thresholds));

function draftOf(
  network: Network,
  collaboration: Collaboration,
  thresholds: Question['thresholds'],
): Draft<GovernanceMode> {
  const structure = governanceStructure(network, collaboration.id);
  const { ties, deliveries, ...shown } = structure;
  const { members, bodies, broker } = shown;
  const subject = collaborationRef(collaboration.id);
  const n = members.organisations.length;
  const needs = needsOf(collaboration, structure);
  const brokersOwn = deliveries.filter(({ from }) => from === broker?.organisation);
  const because =
    n === 0
      ? { ...noReason, collaborations: [collaboration.id] }
      : becauseOfTies([...ties, ...brokersOwn], [...members.organisations, ...bodies]);
  const reason = reasonAgainst(structure, thresholds);
  if (reason !== null) return withheldDraft(subject, { reason, because, needs, n });
  const detection = detectForm(structure, thresholds);
  const declared = collaboration.governanceForm;
  return {
    subject,
    value: { structure: shown, ...detection, declared, comparison: compareForms(declared, detection.form) },
    withheld: null,
    because,
    needs,
    n,
  };
}

/** Why no form can be told; null where one can. */
function reasonAgainst({ members, tied }: GovernanceStructure, thresholds: Question['thresholds']): string | null {
  const n = members.organisations.length;
  const fewest = numberWords(thresholds.fewestMembers);
  if (n === 0) return `no member is recorded, and at least ${fewest} are needed`;
  if (n < thresholds.fewestMembers)
    return `only ${counted(n, 'member')} ${n === 1 ? 'is' : 'are'} recorded, and at least ${fewest} are needed`;
  if (tied.length / n >= thresholds.coordinationCoverage) return null;
  const share = `${Math.round(thresholds.coordinationCoverage * 100)}%`;
  return `ties of coordination are recorded for ${tied.length} of ${n} members, and ${share} are needed`;
}

function needsOf(collaboration: Collaboration, { members, tied, deliveries }: GovernanceStructure): readonly Need[] {
  const { organisations } = members;
  const own = collaborationRef(collaboration.id);
  const isTied = new Set(tied);
  const untied = organisations.filter((id) => !isTied.has(id)).map(organisationRef);
  return [
    ...needOf('members', 'who its members are', members.basis === 'involved' ? [own] : [], 1),
    ...needOf(
      'governanceForm',
      'the governance form that is declared',
      collaboration.governanceForm === null ? [own] : [],
      1,
    ),
    ...needOf('relationships', 'with whom they coordinate', untied, organisations.length),
    ...needOf('delivers-for', 'who delivers', deliveries.length === 0 ? [own] : [], 1),
  ];
}

function likeness(before: GovernanceMode, after: GovernanceMode): Likeness {
  if (before.form !== after.form || before.comparison.answer !== after.comparison.answer) return 'other-answer';
  const [a, b] = [before.structure, after.structure];
  const isSame =
    a.density === b.density &&
    a.centralisation === b.centralisation &&
    a.broker?.organisation === b.broker?.organisation &&
    a.broker?.span === b.broker?.span;
  return isSame ? 'same' : 'other-figure';
}

function inWords(network: Network, { subject, value, withheld }: Draft<GovernanceMode>): string {
  if (value === null || subject.kind !== 'collaboration') return withheld ?? '';
  return `${collaborationName(network, subject.id)}: ${comparisonWords(network, value)} ${factWords(network, value)}`;
}

export const governanceMode: Analysis<GovernanceMode> = {
  id: 'D11',
  name: 'Governance form, declared and as the ties look',
  card: {
    definition:
      'Which of three forms the recorded ties of coordination among members look like: centred on one organisation that delivers too (lead organisation), centred on a body that does not (network administrative organisation), or spread among all (shared). Where it lies between them, no single form is named. The answer is set beside the form that is declared.',
    formula:
      'Over the members and the bodies outside them that ties of coordination join to two members or more and whose delivery is not recorded: C = Freeman degree centralisation; d = density; broker = highest betweenness; span = share of the other members tied to the broker. Lead or administrative: span and C at least their thresholds, told apart by whether delivery by the broker is recorded. Shared: C at most and d at least theirs. Confidence = distance to the nearest threshold that would change the form.',
    references: ['Provan and Kenis 2008', 'Freeman 1978'],
    thresholds: ['brokerSpan', 'centralised', 'shared', 'dense', 'fewestMembers', 'coordinationCoverage'],
    data: [
      'members',
      'governanceForm',
      'partners-with',
      'co-located-with',
      'coordinates',
      'shares-data-with',
      'member-of',
      'delivers-for',
      'commissions',
      'funds',
      'leads',
      'inspects',
    ],
    changedBy:
      'A further tie of coordination between members, or recorded delivery by the one in the middle. That no delivery is recorded does not show that nothing is delivered.',
  },
  run,
  likeness,
  inWords,
};
