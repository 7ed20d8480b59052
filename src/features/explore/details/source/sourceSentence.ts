import { restingOn } from '../../../../analysis/restingOn.ts';
import { capital, counted, listWords } from '../../../../analysis/words.ts';
import type { SourceId } from '../../../../domain/ids.ts';
import type { Network } from '../../../../domain/network.ts';

const kinds = ['relationship', 'collaboration', 'organisation'] as const;

/** How much rests on a source: "12 facts of five relationships and one collaboration rest on it; three were worked out by an editor." */
export function sourceSentence(network: Network, source: SourceId): string {
  const facts = restingOn(network, source);
  if (facts.length === 0) return 'Nothing in this map rests on it.';
  const records = kinds.flatMap((kind) => {
    const ids = new Set(facts.filter(({ on }) => on.kind === kind).map(({ on }) => on.id));
    return ids.size === 0 ? [] : [counted(ids.size, kind)];
  });
  const classified = facts.filter(({ basis }) => basis === 'classified').length;
  const notFound = facts.filter(({ basis }) => basis === 'not-found').length;
  const sentences = [
    `${capital(counted(facts.length, 'fact'))} about ${listWords(records)} ${facts.length === 1 ? 'rests' : 'rest'} on it.`,
    classified === 0
      ? null
      : `An editor worked out ${classified === facts.length ? 'all' : counted(classified, 'of them', 'of them')} from it.`,
    notFound === 0
      ? null
      : `${capital(counted(notFound, 'thing'))} ${notFound === 1 ? 'was' : 'were'} looked for in it and not found.`,
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}
