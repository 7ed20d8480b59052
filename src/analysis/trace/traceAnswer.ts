import type { OrganisationId } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import { forumsOf } from './forumsOf.ts';
import { organisationName } from '../names.ts';
import { hasUnknown } from '../notation/reading.ts';
import type { Because } from '../results/result.ts';
import type { Thresholds } from '../results/thresholds.ts';
import { capital, counted, listWords, numberWords } from '../words.ts';
import { reachedFrom } from './reachedFrom.ts';
import type { Route } from './routes.ts';
import type { RoutesBetween } from './traceAccount.ts';
import { routesBetween, traceAccount } from './traceAccount.ts';
import { publicNotes, shownNote, weakestNote } from './traceNotes.ts';
import type { TracePart } from './traceSentence.ts';
import { endWords, lead, named, traceSentence, words } from './traceSentence.ts';

/** What is to be followed, as in the view. */
export interface TraceRequest {
  readonly from: OrganisationId;
  /** null for the public. */
  readonly to: OrganisationId | null;
  /** Which of the ways, from 0; one past the last is the last. */
  readonly route: number;
}

/** What a trace comes to, ready to be shown. */
export interface TraceAnswer {
  readonly sentence: readonly TracePart[];
  /** What weakens it, what else there is, and what would change it; each in a sentence. */
  readonly notes: readonly string[];
  /** How many ways can be stepped through, and which of them this is, from 0. */
  readonly count: number;
  readonly index: number;
  /** What is lit. */
  readonly because: Because;
  /** The same in one breath, for people who listen. */
  readonly spoken: string;
}

type Limits = Pick<Thresholds, 'longestPath' | 'mostPaths'>;

/**
 * Follows the account of an organisation to the public, or between it and another, and says what it comes to.
 *
 * @param all - The whole map.
 * @param visible - What is shown of it: nothing else is followed, and the answer says so.
 * @param isNarrowed - Something else than filters leaves out as well: a focus, or a what-if.
 */
export function traceAnswer(
  all: Network,
  visible: Network,
  request: TraceRequest,
  isNarrowed: boolean,
  limits: Limits,
): TraceAnswer {
  const { from, to } = request;
  const missing = [from, ...(to === null ? [] : [to])].find((id) => !visible.organisations.has(id));
  if (missing !== undefined) return leftOut(all, missing, isNarrowed);
  const answer = to === null ? toPublic(visible, request, limits) : between(visible, from, to, request.route, limits);
  const note = shownNote(all, visible, isNarrowed);
  return note === null ? answer : { ...answer, notes: [...answer.notes, note] };
}

function toPublic(network: Network, { from, route: asked }: TraceRequest, limits: Limits): TraceAnswer {
  const trace = traceAccount(network, from, limits);
  const { routes } = trace.shortest;
  const index = Math.min(asked, Math.max(0, routes.length - 1));
  const route = routes[index];
  const notes = publicNotes(network, trace, index);
  if (route === undefined) {
    const name = organisationName(network, from);
    const forums = forumsOf(network, from);
    const sentence = [
      lead(`No recorded way leads from ${name} to anyone elected or to the public.`),
      words(' This is a gap in the record, and says nothing about them.'),
    ];
    const known =
      forums.length === 0 ? 'No forum that it answers to is recorded.' : `It answers to ${listWords(forums)}.`;
    return answered(sentence, [known, ...notes], 0, 0, reachedFrom(network, from));
  }
  if (route.steps.length === 0) {
    const sentence = [
      named(network, from),
      words(` is itself where a line of account can end: ${endWords(network, route)}.`),
    ];
    return answered(sentence, notes, 0, 0, becauseOf(route));
  }
  return answered(traceSentence(network, route), notes, routes.length, index, becauseOf(route));
}

function between(
  network: Network,
  from: OrganisationId,
  to: OrganisationId,
  asked: number,
  limits: Limits,
): TraceAnswer {
  const asserted = routesBetween(network, from, to, 'asserted', limits);
  const isNone = countOf(asserted) === 0;
  const found = isNone && hasUnknown(network) ? routesBetween(network, from, to, 'possible', limits) : asserted;
  const routes = [...found.there.routes, ...found.back.routes];
  const index = Math.min(asked, Math.max(0, routes.length - 1));
  const route = routes[index];
  if (route === undefined) {
    const ends = `${organisationName(network, from)} and ${organisationName(network, to)}`;
    const within = ` within ${counted(limits.longestPath, 'step')}. This is a gap in the record, and says nothing about them.`;
    const sentence = [lead(`No recorded line of account leads between ${ends}, in either direction,`), words(within)];
    return answered(sentence, [], 0, 0, { organisations: [from, to].sort(), relationships: [], collaborations: [] });
  }
  const last = route.organisations.at(-1) ?? to;
  const sentence = traceSentence(network, route, organisationName(network, last));
  return answered(
    sentence,
    [pathsNote(network, found, from, to, limits), weakestNote(route)],
    routes.length,
    index,
    becauseOf(route),
  );
}

const countOf = ({ there, back }: RoutesBetween): number => there.routes.length + back.routes.length;

/** "Three paths of up to six steps: two from Path to Cabinet, one from Cabinet to Path", or "all from Path to Cabinet, none back". */
function pathsNote(
  network: Network,
  { there, back }: RoutesBetween,
  from: OrganisationId,
  to: OrganisationId,
  { longestPath, mostPaths }: Limits,
): string {
  const [a, b] = [organisationName(network, from), organisationName(network, to)];
  const [out, home] = [there.routes.length, back.routes.length];
  const ways =
    home === 0
      ? `from ${a} to ${b}, none back`
      : out === 0
        ? `from ${b} to ${a}, none back`
        : `${numberWords(out)} from ${a} to ${b} and ${numberWords(home)} back`;
  const isCut = there.isCut || back.isCut;
  const cap = isCut ? ` There are more: no more than ${String(mostPaths)} each way are listed.` : '';
  return `${capital(counted(out + home, 'path'))} of up to ${counted(longestPath, 'step')}: ${ways}.${cap}`;
}

function leftOut(network: Network, id: OrganisationId, isNarrowed: boolean): TraceAnswer {
  const by = isNarrowed ? 'left out by the filters, a focus or a what-if' : 'left out by the filters';
  const sentence = [named(network, id), words(` is ${by}, so no line is followed from there.`)];
  return answered(sentence, [], 0, 0, { organisations: [], relationships: [], collaborations: [] });
}

function answered(
  sentence: readonly TracePart[],
  notes: readonly string[],
  count: number,
  index: number,
  because: Because,
): TraceAnswer {
  const text = sentence.map((part) => part.text).join('');
  const place = count > 1 ? `Way ${String(index + 1)} of ${String(count)}. ` : '';
  return { sentence, notes, count, index, because, spoken: `${place}${text}` };
}

const becauseOf = ({ organisations, steps }: Route): Because => ({
  organisations: [...organisations].sort(),
  relationships: steps.flatMap(({ lines }) => lines.map(({ id }) => id)).sort(),
  collaborations: [],
});
