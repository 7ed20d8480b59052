import type { OrganisationId } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import { audienceLabel, toWhom } from '../account.ts';
import { organisationName } from '../names.ts';
import { counted, listWords } from '../words.ts';
import type { Route, RouteStep } from './routes.ts';

/** A part of a sentence; what it comes to, and the names, stand out. */
export interface TracePart {
  readonly text: string;
  readonly as: 'words' | 'lead' | 'name';
}

export const words = (text: string): TracePart => ({ text, as: 'words' });
export const lead = (text: string): TracePart => ({ text, as: 'lead' });
export const named = (network: Network, id: OrganisationId): TracePart => ({
  text: organisationName(network, id),
  as: 'name',
});

/** Who stands at the end of a route, as "answers to" goes on; the name of its last forum where no account to the public ends there. */
export function endWords(network: Network, { end, organisations }: Route): string {
  switch (end) {
    case 'elected':
      return 'elected members';
    case 'citizens':
      return 'citizens or service users';
    case 'both':
      return 'elected members and citizens';
    case null: {
      const last = organisations.at(-1);
      return last === undefined ? '' : organisationName(network, last);
    }
  }
}

/**
 * A route as one sentence whose first part says what it comes to: "Shekinah answers to elected members in two steps: to The
 * Plymouth Alliance as internal peers, and through it to Council Cabinet as an elected council."
 *
 * @param whom - Whose name the first part gives as the end; who stands there when left out.
 */
export function traceSentence(network: Network, route: Route, whom?: string): readonly TracePart[] {
  const [first] = route.organisations;
  if (first === undefined) return [];
  const { steps } = route;
  const isOpen = steps.some((step) => step.isOpen);
  const condition = isOpen ? ', but only if a line that is not established is real' : '';
  const [only, ...further] = steps;
  const opening = `${organisationName(network, first)} answers to ${whom ?? endWords(network, route)} in ${counted(steps.length, 'step')}${condition}`;
  // Where the whole way is the one line to whom was named, nobody needs naming twice.
  if (only !== undefined && further.length === 0 && whom !== undefined)
    return [lead(opening), words(`${comma(asWhom(network, only))}.`)];
  return [
    lead(`${opening}:`),
    ...steps.flatMap((step, place) => stepParts(network, step, place, steps.length)),
    words('.'),
  ];
}

const comma = (text: string): string => (text === '' ? '' : `,${text}`);

function stepParts(network: Network, step: RouteStep, place: number, count: number): readonly TracePart[] {
  const joint =
    place === 0 ? ' to ' : `${place === count - 1 ? ', and' : ','} through ${place === 1 ? 'it' : 'that'} to `;
  return [words(joint), named(network, step.to), words(asWhom(network, step))];
}

/** " as internal peers", " as an elected council and a commissioner or funder, which is not established". */
export function asWhom(network: Network, { lines, isOpen }: RouteStep): string {
  const labels = lines.map(({ audience }) => audienceLabel(network, audience)).filter((label) => label !== null);
  const audiences = listWords([...new Set(labels)].map(toWhom));
  return `${audiences === '' ? '' : ` as ${audiences}`}${isOpen ? ' (not established)' : ''}`;
}
