import { shorten, valueInWords } from '../jsonValue.ts';
import type { Report } from '../report.ts';
import type { Draft } from './draft.ts';
import { nameOf, pathOf } from './draft.ts';

/**
 * Looks at `parentId`, which some files have: a parent that is not there, and parents that go round in a circle, are set aside with
 * a warning. The organisations stay.
 */
export function checkParents(organisations: readonly Draft[], report: Report): void {
  const byId = new Map(organisations.map((draft) => [draft.record['id'], draft]));
  for (const draft of organisations) {
    const parent = draft.record['parentId'];
    if (parent === undefined || byId.has(parent)) continue;
    report.add({
      code: 'W_DANGLING_REF',
      place: pathOf(draft, 'parentId'),
      value: parent,
      message: `${nameOf(draft)} has the parent ${nameInWords(parent)}, which is not in "organisations". The parent was set aside.`,
      remedy: 'Add the parent as an organisation, or correct or remove "parentId".',
    });
    dropParent(draft, report);
  }

  // Each organisation has one parent at most, so walking up from it either ends or comes back.
  const done = new Set<Draft>();
  for (const start of organisations) {
    const walk: Draft[] = [];
    const onWalk = new Set<Draft>();
    let at: Draft | undefined = start;
    while (at !== undefined && !done.has(at) && !onWalk.has(at)) {
      walk.push(at);
      onWalk.add(at);
      at = byId.get(at.record['parentId']);
    }
    if (at !== undefined && onWalk.has(at)) reportCircle(walk.slice(walk.indexOf(at)), report);
    for (const draft of walk) done.add(draft);
  }
}

const nameInWords = (parent: unknown): string => `"${shorten(valueInWords(parent) ?? '', 60)}"`;

function reportCircle(circle: readonly Draft[], report: Report): void {
  const [first] = circle;
  if (first === undefined) return;
  // Told from parent to child, as one reads a tree.
  const ids = [...circle].reverse().map((draft) => String(draft.record['id']).slice(0, 60));
  const last = ids.pop();
  const shown = [last, ...ids].slice(0, 8);
  const loop = [...shown, ...(circle.length > 8 ? ['…'] : []), last].join(' > ');
  report.add({
    code: 'W_HIERARCHY_CYCLE',
    place: pathOf(first, 'parentId'),
    value: loop,
    message: `${nameOf(first)}: the parents go round in a circle (${loop}). These "parentId" were set aside; the organisations stay.`,
    remedy: 'Take one "parentId" out of the circle.',
  });
  for (const draft of circle) dropParent(draft, report);
}

function dropParent(draft: Draft, report: Report): void {
  report.setAside(pathOf(draft, 'parentId'), draft.record['parentId']);
  delete draft.record['parentId'];
}
