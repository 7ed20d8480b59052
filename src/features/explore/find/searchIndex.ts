import type { Query } from 'minisearch';
import MiniSearch from 'minisearch';
import type { FindEntry } from './findEntries.ts';
import { nameTier, noTier } from './nameTier.ts';
import { plainName, wordsOf } from './searchText.ts';

export interface Finding {
  readonly entry: FindEntry;
  /** Words of the record that answered the question, as `wordsOf` gives them. */
  readonly words: ReadonlySet<string>;
}

export interface SearchIndex {
  readonly entries: readonly FindEntry[];
  /** Everything that answers a question, best first. The question may be any text. */
  find(question: string): readonly Finding[];
}

/** A question asks about no more words than this; the rest is left unread. */
const mostWords = 8;
/** Notes may be long; this much of one is enough to find it again. */
const longestNote = 2000;
const boost = { title: 6, aliases: 5, place: 2, what: 2, more: 1 } as const;

/** Entries are added bit by bit, so that the page stays free while a large map is made searchable. */
export interface IndexBuilder {
  add(entries: readonly FindEntry[]): void;
  readonly index: SearchIndex;
}

export function createIndex(): IndexBuilder {
  const entries: FindEntry[] = [];
  const names: (readonly string[])[] = [];
  const search = new MiniSearch<{ readonly id: number; readonly entry: FindEntry }>({
    fields: Object.keys(boost),
    extractField: (document, field) => (field === 'id' ? document.id : textOf(document.entry, field)),
    tokenize: (text, field) => [...wordsOf(text, field === 'more' ? longestNote : undefined)],
    processTerm: (word) => word,
  });
  return {
    add: (more) => {
      for (const entry of more) {
        search.add({ id: entries.length, entry });
        entries.push(entry);
        names.push(entry.target.kind === 'relationship' ? [] : [entry.title, ...entry.aliases].map(plainName));
      }
    },
    index: { entries, find: (question) => find(question, entries, names, search) },
  };
}

function textOf(entry: FindEntry, field: string): string {
  if (field === 'aliases') return entry.aliases.join(' ');
  return field === 'title' ? entry.title : field === 'place' ? entry.place : field === 'what' ? entry.what : entry.more;
}

function find(
  question: string,
  entries: readonly FindEntry[],
  names: readonly (readonly string[])[],
  search: MiniSearch,
): readonly Finding[] {
  const asked = plainName(question);
  if (asked === '') return [];
  const words = wordsOf(question);
  const byWords = searchWords(search, words);
  const found: { finding: Finding; tier: number; score: number; order: number }[] = [];
  for (const [order, entry] of entries.entries()) {
    const hit = byWords.get(order);
    const tier = nameTier(asked, names[order] ?? []);
    if (hit === undefined && tier === noTier) continue;
    found.push({
      finding: { entry, words: hit?.words ?? new Set(words) },
      tier,
      score: (hit?.score ?? 0) * renown(entry),
      order,
    });
  }
  const exact = question.trim();
  return found
    .sort(
      (a, b) =>
        a.tier - b.tier ||
        Number(b.finding.entry.title === exact) - Number(a.finding.entry.title === exact) ||
        b.score - a.score ||
        a.order - b.order,
    )
    .map(({ finding }) => finding);
}

/** Of two that fit alike, the one that more is recorded of is more likely meant: up to twice the score at 500 records. */
const renown = ({ weight }: FindEntry): number => 1 + Math.log2(1 + weight) / 9;

interface Hit {
  readonly score: number;
  /** Words of the record, not of the question. */
  readonly words: ReadonlySet<string>;
}

/**
 * What has all the words asked for. A word that would leave nothing is passed over: what has some of the words is better than
 * an empty list.
 */
function searchWords(search: MiniSearch, words: readonly string[]): ReadonlyMap<number, Hit> {
  let hits: ReadonlyMap<number, Hit> = new Map();
  for (const word of wordsToSearch(words)) {
    const before = hits;
    const narrowed = search.search(anyFormOf(word), {
      boost,
      // Zero leaves a record out before any more work goes into it.
      boostDocument: (id: number) => (before.size === 0 || before.has(id) ? 1 : 0),
    });
    if (narrowed.length > 0)
      hits = new Map(narrowed.map((hit) => [Number(hit.id), joined(before.get(Number(hit.id)), hit)]));
  }
  return hits;
}

function joined(
  before: Hit | undefined,
  { score, terms }: { readonly score: number; readonly terms: readonly string[] },
): Hit {
  return { score: score + (before?.score ?? 0), words: new Set([...(before?.words ?? []), ...terms]) };
}

/** Long words first, because they leave the least to look through. One letter says too little. */
function wordsToSearch(words: readonly string[]): readonly string[] {
  return [...new Set(words)]
    .filter((word) => word.length > 1)
    .sort((a, b) => b.length - a.length)
    .slice(0, mostWords);
}

/** A word as it stands, as the beginning of a longer one, and with a typing error. */
function anyFormOf(word: string): Query {
  const canHaveErrors = word.length >= 4 && !/\p{N}/u.test(word);
  const asTyped: Query = {
    queries: [word],
    prefix: true,
    fuzzy: canHaveErrors ? (word.length >= 9 ? 2 : 1) : false,
    weights: { prefix: 0.6, fuzzy: 0.2 },
  };
  return { combineWith: 'OR', queries: canHaveErrors ? [asTyped, ...swapped(word)] : [asTyped] };
}

/** Two letters in each other's place is one error to a person, but two to the measure that the index uses. */
function swapped(word: string): string[] {
  const letters = [...word];
  return letters.slice(1).flatMap((letter, index) => {
    const before = letters[index];
    return before === undefined || letter === before
      ? []
      : [[...letters.slice(0, index), letter, before, ...letters.slice(index + 2)].join('')];
  });
}
