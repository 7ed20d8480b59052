import type { SourceId } from '../domain/ids.ts';
import type { Evidence, Network, Source } from '../domain/network.ts';
import { inFigures, listWords } from './words.ts';

/** How a fact is known, in few words. */
export function basisLabel(evidence: Evidence | null): string {
  if (evidence === null) return 'No source recorded';
  return { stated: 'Stated', classified: 'Classified' }[evidence.basis];
}

/** "Stated: Wigan Council, 2019 and Ofsted, 2021", the first few sources by who published them and when. */
export function basisWords(network: Network, evidence: Evidence | null): string {
  if (evidence === null) return basisLabel(null);
  const names = [...new Set(evidence.sources.map((id) => shortSource(network.sources.get(id), id)))];
  if (names.length === 0) return `${basisLabel(evidence)}, no source recorded`;
  const [first, second, ...more] = names;
  const few = [first, second].filter((name) => name !== undefined);
  const said = more.length === 0 ? few : [...few, `${inFigures(more.length)} more`];
  return `${basisLabel(evidence)}: ${listWords(said)}`;
}

/** "Wigan Council, 2019"; the title where no publisher is recorded, the id where nothing is. */
function shortSource(source: Source | undefined, id: SourceId): string {
  if (source === undefined) return id;
  const who = source.publisher ?? source.title;
  return source.year === null ? who : `${who}, ${String(source.year)}`;
}

/** A source as a list of sources gives it: "Title. Publisher, 2019. https://…". */
export function wholeSource({ title, publisher, year, url }: Source): string {
  const made = [publisher, year === null ? null : String(year)].filter((part) => part !== null).join(', ');
  return [title, made, url].filter((part) => part !== null && part !== '').join('. ');
}
