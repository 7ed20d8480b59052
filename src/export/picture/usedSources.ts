import { restingOn } from '../../analysis/restingOn.ts';
import type { SourceId } from '../../domain/ids.ts';
import type { Network, Source } from '../../domain/network.ts';

/** The sources on which networks rest, most used first; of equal ones by title, then id. */
export function usedSources(shown: readonly Network[]): readonly Source[] {
  const counts = new Map<SourceId, number>();
  const sources = new Map(shown.flatMap((network) => [...network.sources]));
  for (const network of shown)
    for (const id of network.sources.keys()) {
      const facts = restingOn(network, id).length;
      if (facts > 0) counts.set(id, (counts.get(id) ?? 0) + facts);
    }
  return [...counts]
    .flatMap(([id, count]) => {
      const source = sources.get(id);
      return source === undefined ? [] : [{ source, count }];
    })
    .sort(
      (a, b) =>
        b.count - a.count || inCodeOrder(a.source.title, b.source.title) || inCodeOrder(a.source.id, b.source.id),
    )
    .map(({ source }) => source);
}

const inCodeOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** "Annual report. A council, 2019". */
export function sourceWords({ title, publisher, year }: Source): string {
  const by = [publisher, year].filter((part) => part !== null).join(', ');
  return by === '' ? title : `${title}. ${by}`;
}
