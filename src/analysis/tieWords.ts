import { defaultVocabulary } from '../domain/defaultVocabulary.ts';
import type { TermId } from '../domain/ids.ts';
import type { Network } from '../domain/network.ts';
import { inSentence } from './words.ts';

/** Which way a relationship runs, seen from one organisation; `both` where the type has no direction. */
export type Way = 'out' | 'in' | 'both';

/** What stands between the two ends, seen from either. */
export interface TieWords {
  /** "funds", between `from` and `to`. */
  readonly out: string;
  /** "is funded by", between `to` and `from`. */
  readonly in: string;
  /** As `out` and `in`, after a count: "3 funds", "2 funded by". */
  readonly afterCount: { readonly out: string; readonly in: string };
}

/** How the default types read backwards. A type that a map adds or relabels has only its own label to be read by. */
const backwards: ReadonlyMap<string, string> = new Map([
  ['accountable-to', 'is answered to by'],
  ['funds', 'is funded by'],
  ['commissions', 'is commissioned by'],
  ['delivers-for', 'has delivery from'],
  ['member-of', 'has as member'],
  ['leads', 'is led by'],
  ['hosts', 'is hosted by'],
  ['coordinates', 'is coordinated by'],
  ['evaluates', 'is evaluated by'],
  ['inspects', 'is inspected by'],
  ['advises', 'is advised by'],
  ['involves', 'is involved by'],
  ['shares-data-with', 'receives data from'],
  ['transfers-asset-to', 'receives asset from'],
]);

/** Labels that are no verb of their own: "is a member of". */
const forwards: ReadonlyMap<string, string> = new Map([
  ['accountable-to', 'answers to'],
  ['member-of', 'is a member of'],
  ['co-located-with', 'is co-located with'],
]);

/** Where "is" and "has" cannot simply be left out after a count. */
const afterCounts: ReadonlyMap<string, string> = new Map([
  ['has delivery from', 'delivering for it'],
  ['has as member', 'members of it'],
]);

/** The words of a type of relationship, read both ways. */
export function tieWords(network: Network, type: TermId): TieWords {
  const term = network.vocabulary.relationshipTypes.get(type);
  const isOurs = term !== undefined && term.label === defaultVocabulary.relationshipTypes.get(type)?.label;
  const label = inSentence(term?.label ?? type);
  const out = (isOurs ? forwards.get(type) : undefined) ?? label;
  const back = (isOurs ? backwards.get(type) : undefined) ?? `“${label}”, from`;
  const words = { out, in: term?.undirected === true ? out : back };
  return { ...words, afterCount: { out: afterCount(words.out), in: afterCount(words.in) } };
}

const afterCount = (words: string): string => afterCounts.get(words) ?? words.replace(/^(is|has) (a )?/, '');
