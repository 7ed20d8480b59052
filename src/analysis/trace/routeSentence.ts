import type { OrganisationId } from '../../domain/ids.ts';
import type { Answer, Network } from '../../domain/network.ts';
import { organisationName } from '../names.ts';
import { phaseNames, phasesOf, phasesThat } from '../notation/linesOfAccount.ts';
import { counted, eitherWords } from '../words.ts';
import type { FurtherAccount, Route } from './routes.ts';
import { weakestSteps } from './routes.ts';
import { asWhom } from './traceSentence.ts';

/** A piece of a sentence; a name knows whose it is, so that a screen can set it apart and lead to it. */
export interface SentencePart {
  readonly text: string;
  readonly organisation: OrganisationId | null;
}

const words = (text: string): SentencePart => ({ text, organisation: null });

/** The sentence as plain text. */
export const partsAsText = (parts: readonly SentencePart[]): string => parts.map(({ text }) => text).join('');

/**
 * A route in a sentence: "Youth Hub answers to Alliance Board as internal peers, which answers to Cabinet as an elected council: two
 * steps, one route; no consequences recorded on the second step."
 *
 * @param routes - How many routes there are that do not meet; null leaves it out, as for one of many listed.
 * @param isAtLeast - There may be more routes than that.
 */
export function routeSentence(
  network: Network,
  route: Route,
  routes: number | null = null,
  isAtLeast = false,
): readonly SentencePart[] {
  const [first] = route.organisations;
  if (first === undefined) return [];
  const name = (organisation: OrganisationId): SentencePart => ({
    text: organisationName(network, organisation),
    organisation,
  });
  if (route.steps.length === 0) return [name(first), words(' is where a line of account can end.')];
  const chain = route.steps.flatMap((step, place) => [
    words(place === 0 ? ' answers to ' : ', which answers to '),
    name(step.to),
    words(asWhom(network, step)),
  ]);
  const count = [
    counted(route.steps.length, 'step'),
    ...(routes === null ? [] : [`${isAtLeast ? 'at least ' : ''}${counted(routes, 'route')}`]),
  ];
  const weak = weakWords(route);
  return [name(first), ...chain, words(`: ${count.join(', ')}${weak === null ? '' : `; ${weak}`}.`)];
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

/**
 * What the first of the weakest steps lacks: "no consequences on the second step" where the record says so, "no consequences
 * recorded on the second step" where it is silent.
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
 * The closing line after a route to elected members: whether they in turn answer to citizens. It is no step of the route.
 *
 * @returns null where the route does not end with elected members.
 */
export function closingSentence(network: Network, further: FurtherAccount | null): readonly SentencePart[] | null {
  if (further === null) return null;
  const name = (organisation: OrganisationId): SentencePart => ({
    text: organisationName(network, organisation),
    organisation,
  });
  const forums = [...new Set(further.lines.map(({ to }) => to))];
  if (forums.length === 0)
    return [
      words('Whether '),
      name(further.end),
      words(' in turn answers to citizens or service users is not recorded.'),
    ];
  const list = forums.flatMap((forum, place) => [
    ...(place === 0 ? [] : [words(place === forums.length - 1 ? ' and ' : ', ')]),
    name(forum),
  ]);
  return [name(further.end), words(' in turn answers to '), ...list, words('.')];
}
