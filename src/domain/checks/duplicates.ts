import { sameJson } from '../jsonValue.ts';
import type { Report } from '../report.ts';
import type { Draft } from './draft.ts';
import { nameOf, pathOf } from './draft.ts';

/** Keeps the first record of each id. A second with the same content is left out with a warning; with other content it is an error. */
export function withoutDuplicates(drafts: readonly Draft[], report: Report): Draft[] {
  const first = new Map<unknown, Draft>();
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const { id } = draft.record;
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, draft);
      kept.push(draft);
      continue;
    }
    const isSame = sameJson(earlier.written, draft.written);
    const pair = `records ${String(earlier.index + 1)} and ${String(draft.index + 1)} of "${draft.list}"`;
    report.add({
      code: isSame ? 'W_DUPLICATE_RECORD' : 'E_DUPLICATE_ID',
      place: pathOf(draft, 'id'),
      value: id,
      message: isSame
        ? `${nameOf(draft)}: ${pair} are the same. The later one was left out.`
        : `${nameOf(draft)}: ${pair} share the id "${String(id)}" but differ.`,
      remedy: isSame ? 'Remove one of them.' : 'Give one of them another id, or join the two into one record.',
    });
    if (!isSame) report.setAside(pathOf(draft), draft.written);
  }
  return kept;
}

/** Warns of ids that differ only in capitals, spaces or the way their letters are written: often one thing recorded twice. */
export function reportSimilarIds(drafts: readonly Draft[], report: Report): void {
  const alike = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const folded = String(draft.record['id']).normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
    const found = alike.get(folded);
    if (found) found.push(draft);
    else alike.set(folded, [draft]);
  }
  for (const group of alike.values()) {
    const [first] = group;
    if (first === undefined || group.length < 2) continue;
    const ids = group.map((draft) => `"${String(draft.record['id'])}"`);
    const shown = ids.length > 8 ? [...ids.slice(0, 8), `${String(ids.length - 8)} more`] : ids;
    report.add({
      code: 'W_SIMILAR_IDS',
      place: pathOf(first, 'id'),
      value: first.record['id'],
      message: `${String(group.length)} ids of "${first.list}" are nearly the same: ${shown.join(', ')}. They are kept apart.`,
      remedy: 'If they are one and the same, give them one id and join the records.',
    });
  }
}
