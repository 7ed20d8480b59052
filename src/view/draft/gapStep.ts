import { standingLines } from '../../analysis/account.ts';
import { relationshipTitle } from '../../analysis/describe.ts';
import { collaborationName, organisationName } from '../../analysis/names.ts';
import { capital, counted, inFigures, listWords } from '../../analysis/words.ts';
import type { EntityRef } from '../../domain/ids.ts';
import { collaborationRef, organisationRef } from '../../domain/ids.ts';
import { involvedIn } from '../../domain/involvement.ts';
import type { Network } from '../../domain/network.ts';
import { firstPane } from '../viewState.ts';
import type { DraftStep } from './draftStep.ts';
import { stepOn } from './draftStep.ts';

/** Something that a reader might look for and the record does not hold. */
interface Gap {
  readonly title: string;
  /** Names some of them, below the title. */
  readonly names: string;
  /** The same in a sentence, for a gap that is told beside another. */
  readonly sentence: string;
  readonly on: readonly EntityRef[];
}

const mostNamed = 3;
/** More in the light would be no light. */
const mostLit = 60;

/** What is not recorded, with its numbers; null where nothing of it is missing. The first gap is lit, the others are told. */
export function gapStep(network: Network): DraftStep | null {
  const gaps = [citizensGap, membersGap, accountGap, sourcesGap].flatMap((gap) => gap(network) ?? []);
  const [first, ...others] = gaps;
  if (first === undefined) return null;
  return stepOn({
    title: first.title,
    text: [first.names, ...others.slice(0, 1).map(({ sentence }) => sentence)].join(' '),
    note: 'A gap in the record says nothing about anybody. Ask who in the room knows more, and where it is written down.',
    pane: { ...firstPane, spotlight: first.on.slice(0, mostLit) },
  });
}

/** Collaborations in which no line of account goes to service users or citizens. */
function citizensGap(network: Network): Gap | null {
  const { collaborations } = network;
  const heard = new Set(
    standingLines(network).flatMap((line) =>
      line.audience !== null && network.vocabulary.audiences.get(line.audience)?.anchor === 'citizens'
        ? line.collaborations
        : [],
    ),
  );
  const silent = [...collaborations.keys()].filter((id) => !heard.has(id));
  if (silent.length === 0) return null;
  const words = `recorded in ${outOf(silent.length, collaborations.size, 'collaboration')}`;
  return {
    title: `No line to service users or citizens ${words}`,
    names: someOf(silent.map((id) => collaborationName(network, id))),
    sentence: `No line to service users or citizens is ${words}.`,
    on: silent.map(collaborationRef),
  };
}

/** Collaborations of which nobody is recorded as taking part. */
function membersGap(network: Network): Gap | null {
  const empty = [...network.collaborations.keys()].filter((id) => involvedIn(network, id).length === 0);
  if (empty.length === 0) return null;
  return {
    names: someOf(empty.map((id) => collaborationName(network, id))),
    title: `Nobody recorded yet in ${outOf(empty.length, network.collaborations.size, 'collaboration')}`,
    sentence: `Who takes part is not recorded for ${outOf(empty.length, network.collaborations.size, 'collaboration')}.`,
    on: empty.map(collaborationRef),
  };
}

/** Organisations at which no line of account begins or ends. */
function accountGap(network: Network): Gap | null {
  const touched = new Set(standingLines(network).flatMap(({ from, to }) => [from, to]));
  const { organisations } = network;
  const silent = [...organisations.keys()].filter((id) => !touched.has(id));
  if (silent.length === 0) return null;
  const words = `recorded for ${outOf(silent.length, organisations.size, 'organisation')}`;
  return {
    title: `No line of accountability ${words}`,
    names: someOf(silent.map((id) => organisationName(network, id))),
    sentence: `${capital('no line of accountability is')} ${words}.`,
    on: silent.map(organisationRef),
  };
}

/** Relationships that no source stands behind. */
function sourcesGap(network: Network): Gap | null {
  const { relationships } = network;
  const unsourced = [...relationships.values()].filter(({ evidence }) => (evidence?.sources.length ?? 0) === 0);
  if (unsourced.length === 0) return null;
  const words = `recorded for ${outOf(unsourced.length, relationships.size, 'relationship')}`;
  return {
    title: `No source ${words}`,
    names: someOf(unsourced.map(({ id }) => relationshipTitle(network, id))),
    sentence: `No source is ${words}.`,
    on: unsourced.map(({ id }) => ({ kind: 'relationship', id })),
  };
}

function someOf(all: readonly string[]): string {
  const names = all.slice(0, mostNamed);
  const more = all.length - names.length;
  return `None recorded: ${listWords(more === 0 ? names : [...names, counted(more, 'other')])}.`;
}

const outOf = (some: number, all: number, noun: string): string =>
  `${inFigures(some)} of ${inFigures(all)} ${all === 1 ? noun : `${noun}s`}`;
