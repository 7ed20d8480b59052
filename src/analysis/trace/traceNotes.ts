import type { Network } from '../../domain/network.ts';
import { standingLines } from '../account.ts';
import { omegaOf } from '../notation/omega.ts';
import { hasUnknown } from '../notation/reading.ts';
import { capital, counted, inFigures, numberWords } from '../words.ts';
import { reachedFrom } from './reachedFrom.ts';
import type { Route } from './routes.ts';
import { closingSentence, weakWords } from './routeWords.ts';
import type { ReachFigures, Trace } from './traceAccount.ts';

/** "Weakest step: no consequences recorded on the first step." */
export function weakestNote(route: Route): string {
  const weak = weakWords(route);
  if (weak !== null) return `Weakest step: ${weak}.`;
  const whole = 'information, discussion and consequences on record';
  return route.steps.length === 1 ? `The step has ${whole}.` : `Every step has ${whole}.`;
}

/** What stands behind the sentence of a trace to the public, each in a sentence. */
export function publicNotes(network: Network, trace: Trace, index: number): readonly string[] {
  const route = trace.shortest.routes[index];
  const closing = closingSentence(network, trace.further[index] ?? null);
  const isOnTheWay = route !== undefined && route.steps.length > 0;
  return [
    ...(isOnTheWay ? [weakestNote(route), routesNote(trace), ...shortestNote(trace)] : []),
    ...electedNote(network, trace),
    unknownNote(network, trace),
    ...(closing === null ? [] : [closing]),
  ];
}

function routesNote({ asserted, ifUnknownsWereReal, reading }: Trace): string {
  const { routes, isAtLeast } = (reading === 'possible' ? ifUnknownsWereReal : null) ?? asserted;
  const count = capital(`${isAtLeast ? 'at least ' : ''}${counted(routes, 'independent route')}`);
  return routes < 2 ? `${count}.` : `${count}, which share nobody on the way.`;
}

/** A way that ends with citizens says nothing of elected members: whether any way leads to them is said beside it. */
function electedNote(network: Network, { organisation, shortest, reading }: Trace): readonly string[] {
  if (shortest.routes.length === 0 || shortest.routes.some(({ end }) => end !== 'citizens')) return [];
  const ends = omegaOf(network, reading);
  const isReached = reachedFrom(network, organisation).organisations.some((id) => {
    const anchor = ends.get(id)?.anchor;
    return anchor === 'elected' || anchor === 'both';
  });
  return isReached ? [] : ['No recorded way leads to anyone elected.'];
}

const shortestNote = ({ shortest: { routes, isCut } }: Trace): readonly string[] =>
  routes.length < 2
    ? []
    : [
        `${capital(isCut ? `more than ${inFigures(routes.length)}` : numberWords(routes.length))} ways are equally short.`,
      ];

function unknownNote(network: Network, { reach, asserted, ifUnknownsWereReal: then, reading }: Trace): string {
  if (!hasUnknown(network)) return 'No line shown is of unknown status.';
  if (then === null) return 'It would be the same if every unknown line were real.';
  if (reading === 'possible' || reach === 'no-record') return 'Without the unknown line there is no recorded way.';
  return `If every unknown line were real: ${figuresWords(then)} instead of ${figuresWords(asserted)}.`;
}

const figuresWords = ({ steps, routes, isAtLeast }: ReachFigures): string =>
  `${counted(steps ?? 0, 'step')} and ${isAtLeast ? 'at least ' : ''}${counted(routes, 'independent route')}`;

/** That only what is shown was followed, where that is not all; null where it is. */
export function shownNote(all: Network, visible: Network, isNarrowed: boolean): string | null {
  const [shown, recorded] = [standingLines(visible).length, standingLines(all).length];
  if (shown === recorded) return null;
  const what = isNarrowed ? 'is shown' : 'the filters leave';
  return `Only what ${what} is followed: ${inFigures(shown)} of ${inFigures(recorded)} lines of account.`;
}
