import type { Answer, Network } from '../../domain/network.ts';
import { organisationName } from '../names.ts';
import { phaseNames, phasesOf, phasesThat } from '../notation/linesOfAccount.ts';
import { eitherWords, listWords } from '../words.ts';
import type { FurtherAccount, Route } from './routes.ts';
import { weakestSteps } from './routes.ts';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

/**
 * What the first of the weakest steps lacks: "no consequences on the second step" where the record says so, "no
 * consequences recorded on the second step" where it is silent.
 *
 * @returns null where every step has all three phases on record.
 */
export function weakWords(route: Route): string | null {
  const [weakest] = weakestSteps(route);
  if (weakest === undefined || weakest.present === phaseNames.length) return null;
  const place = route.steps.indexOf(weakest);
  const where = route.steps.length === 1 ? 'on that step' : `on ${ordinalStep(place)}`;
  const [best] = [...weakest.lines].sort((a, b) => phasesThat(b, 'yes') - phasesThat(a, 'yes'));
  const lacking = (answer: Answer) =>
    phaseNames.filter((phase) => best !== undefined && phasesOf(best)[phase] === answer);
  const [absent, open] = [lacking('no'), lacking('unknown')];
  const clauses = [
    ...(absent.length === 0 ? [] : [`no ${eitherWords(absent)}`]),
    ...(open.length === 0
      ? []
      : [open.length === phaseNames.length ? 'no phase recorded' : `no ${eitherWords(open)} recorded`]),
  ];
  return `${clauses.join(', and ')} ${where}`;
}

const ordinalStep = (place: number): string => {
  const ordinal = ordinals[place];
  return ordinal === undefined ? `step ${place + 1}` : `the ${ordinal} step`;
};

/**
 * The closing line after a route to elected members: whether they in turn answer to citizens. It is no step of the
 * route.
 *
 * @returns null where the route does not end with elected members.
 */
export function closingSentence(network: Network, further: FurtherAccount | null): string | null {
  if (further === null) return null;
  const end = organisationName(network, further.end);
  const forums = [...new Set(further.lines.map(({ to }) => organisationName(network, to)))];
  return forums.length === 0
    ? `Whether ${end} in turn answers to citizens or service users is not recorded.`
    : `${end} in turn answers to ${listWords(forums)}.`;
}
