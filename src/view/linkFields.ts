import type { Filter } from '../analysis/filter.ts';
import { facetIds, noFilter } from '../analysis/filter.ts';
import { sizeMeasures } from '../analysis/sizeMeasures.ts';
import type { CollaborationId, EntityRef, OrganisationId } from '../domain/ids.ts';
import type { Parameters } from './linkParameters.ts';
import { escapeList, escapeText, readNumber, unescapeText, writeNumber } from './linkText.ts';
import type { Camera, Focus, PaneView, Trace } from './viewState.ts';
import { firstPane, rests } from './viewState.ts';

type Pair = readonly [key: string, value: string];

/** How one field of a pane is written and read. Writes nothing where the field is as it is at first. */
interface FieldCodec<Value> {
  write(value: Value): readonly Pair[];
  read(from: Parameters): Value;
}

/** Things a link may name in one list; past them the rest is left out and said. */
const listLimit = 1_000;

/** A field of few words, written as `key=word`. */
function words<Word extends string>(key: string, usual: Word, all: readonly Word[]): FieldCodec<Word> {
  return {
    write: (word) => (word === usual ? [] : [[key, word]]),
    read: (from) => from.takeWord(key, all) ?? usual,
  };
}

const letters = { organisation: 'o', relationship: 'r', collaboration: 'c', source: 's' } as const;

const writeRef = ({ kind, id }: EntityRef): string => `${letters[kind]}:${escapeText(id)}`;

function readRef(text: string): EntityRef | null {
  const kind = (['organisation', 'relationship', 'collaboration', 'source'] as const).find(
    (name) => text.startsWith(letters[name]) && text.charAt(1) === ':',
  );
  const id = unescapeText(text.slice(2));
  return kind === undefined || id === null ? null : ({ kind, id } as EntityRef);
}

const scope: FieldCodec<PaneView['scope']> = {
  write: (ids) => (ids.length === 0 ? [] : [['scope', escapeList(ids)]]),
  read: (from) => from.takeList('scope', listLimit) as readonly CollaborationId[],
};

const model: FieldCodec<PaneView['model']> = {
  write: (id) => (id === null ? [] : [['model', escapeText(id)]]),
  read: (from) => from.takeText('model') as PaneView['model'],
};

const collapsed: FieldCodec<PaneView['collapsed']> = {
  write: (ids) => (ids.length === 0 ? [] : [['collapsed', escapeList(ids)]]),
  read: (from) => from.takeList('collapsed', listLimit) as readonly CollaborationId[],
};

const filter: FieldCodec<Filter> = {
  write({ off, years, keepUndated, membersOnly }) {
    const lists = facetIds.flatMap((facet): readonly Pair[] => {
      const terms = off[facet] ?? [];
      return terms.length === 0 ? [] : [[`off.${facet}`, escapeList(terms)]];
    });
    return [
      ...lists,
      ...yearPair('from', years.from),
      ...yearPair('to', years.to),
      ...(keepUndated ? [] : [['undated', 'no'] as const]),
      ...(membersOnly ? [['members', 'only'] as const] : []),
    ];
  },
  read(from) {
    const lists = facetIds
      .map((facet) => [facet, from.takeList(`off.${facet}`, listLimit)] as const)
      .filter(([, terms]) => terms.length > 0);
    const [first, last] = [from.takeAs('from', readYear), from.takeAs('to', readYear)];
    const isTurned = first !== null && last !== null && first > last;
    return {
      off: lists.length === 0 ? noFilter.off : Object.fromEntries(lists),
      years: isTurned ? { from: last, to: first } : { from: first, to: last },
      keepUndated: from.takeWord('undated', ['no']) === null,
      membersOnly: from.takeWord('members', ['only']) !== null,
    };
  },
};

const yearPair = (key: string, year: number | null): readonly Pair[] => (year === null ? [] : [[key, String(year)]]);
const readYear = (text: string): number | null => (/^-?\d{1,6}$/.test(text) ? Number(text) + 0 : null);

/** A field of several things, written as `key=o:one,r:other`. */
const refs = (key: string, kinds: readonly EntityRef['kind'][]): FieldCodec<readonly EntityRef[]> => ({
  write: (listed) => (listed.length === 0 ? [] : [[key, listed.map(writeRef).join(',')]]),
  read: (from) =>
    from.takeRawList(key, listLimit).flatMap((text) => {
      const ref = readRef(text);
      if (ref !== null && kinds.includes(ref.kind)) return [ref];
      from.refuse(key, text);
      return [];
    }),
});

/** The most an id may have, and what a finding is called with it. */
const longestFinding = 300;

const openBands: FieldCodec<PaneView['openBands']> = {
  // An id is never empty, so an empty text says that every band was closed by hand.
  write: (ids) => (ids === null ? [] : [['bands', escapeList(ids)]]),
  read: (from) => {
    if (!from.has('bands')) return null;
    const ids = from.takeList('bands', listLimit) as readonly CollaborationId[];
    return ids.filter((id) => id.length > 0);
  },
};

const trace: FieldCodec<Trace | null> = {
  write: (value) =>
    value === null
      ? []
      : [
          ['trace', escapeText(value.from)],
          ...(value.to === null ? [] : [['trace-to', escapeText(value.to)] as const]),
          ...(value.route === 0 ? [] : [['route', String(value.route)] as const]),
        ],
  read(from) {
    const start = from.takeText('trace');
    const to = from.takeText('trace-to');
    const route = from.takeAs('route', (text) => (/^\d{1,4}$/.test(text) ? Number(text) : null));
    if (start === null) return null;
    return { from: start as OrganisationId, to: to as OrganisationId | null, route: route ?? 0 };
  },
};

const finding: FieldCodec<string | null> = {
  write: (name) => (name === null ? [] : [['finding', escapeText(name)]]),
  read: (from) =>
    from.takeAs('finding', (text) => {
      const name = unescapeText(text);
      return name === null || name === '' || name.length > longestFinding ? null : name;
    }),
};

const focus: FieldCodec<Focus | null> = {
  write: (value) =>
    value === null
      ? []
      : [
          ['focus', writeRef(value.on)],
          ...(value.degrees === 1 ? [] : [['degrees', String(value.degrees)] as const]),
          ...(value.direction === 'both' ? [] : [['direction', value.direction] as const]),
        ],
  read(from) {
    const on = from.takeAs('focus', readRef);
    const degrees = from.takeAs('degrees', (text) => ([1, 2, 3, 4] as const).find((n) => String(n) === text) ?? null);
    const direction = from.takeWord('direction', ['both', 'in', 'out']);
    return on === null ? null : { on, degrees: degrees ?? 1, direction: direction ?? 'both' };
  },
};

const pins: FieldCodec<PaneView['pins']> = {
  write: (places) =>
    places.size === 0
      ? []
      : [
          [
            'pins',
            [...places].map(([id, [x, y]]) => `${escapeText(id)}:${writeNumber(x)}:${writeNumber(y)}`).join(','),
          ],
        ],
  read: (from) =>
    new Map(
      from.takeRawList('pins', listLimit).flatMap((text): (readonly [OrganisationId, readonly [number, number]])[] => {
        const [name = '', ...place] = text.split(':');
        const id = unescapeText(name);
        const [x, y, ...more] = place.map(readNumber);
        if (id !== null && typeof x === 'number' && typeof y === 'number' && more.length === 0) {
          return [[id as OrganisationId, [x, y]]];
        }
        from.refuse('pins', text);
        return [];
      }),
    ),
};

const camera: FieldCodec<Camera | 'fit'> = {
  write: (value) => (value === 'fit' ? [] : [['camera', [value.cx, value.cy, value.span].map(writeNumber).join(':')]]),
  read: (from) =>
    from.takeAs('camera', (text) => {
      const [cx, cy, span, ...more] = text.split(':').map(readNumber);
      const isWhole = typeof cx === 'number' && typeof cy === 'number' && typeof span === 'number' && more.length === 0;
      return isWhole ? { cx, cy, span } : null;
    }) ?? 'fit',
};

/** Every field of a pane but its id, which the list of panes holds. A new field does not compile until it is answered here. */
export const paneCodecs: { readonly [K in Exclude<keyof PaneView, 'id'>]: FieldCodec<PaneView[K]> } = {
  scope,
  model,
  filter,
  leftOut: words('left-out', firstPane.leftOut, ['hide', 'fade']),
  ended: words('ended', firstPane.ended, ['hide', 'ghost']),
  arrangement: words('arrangement', firstPane.arrangement, ['network', 'lines']),
  openBands,
  frame: words('frame', firstPane.frame, ['square', 'wide', 'tall']),
  tab: words('tab', firstPane.tab, ['graph', 'table', 'sentences']),
  sentencesBy: words('sentences-by', firstPane.sentencesBy, ['collaboration', 'audience', 'organisation']),
  selection: refs('select', ['organisation', 'relationship', 'collaboration', 'source']),
  focus,
  trace,
  finding,
  withdrawn: refs('withdrawn', ['organisation', 'relationship']),
  lens: words('lens', firstPane.lens, ['none', 'evidence']),
  pins,
  sizeBy: words('size', firstPane.sizeBy, sizeMeasures),
  collapsed,
  spotlight: refs('spotlight', ['organisation', 'relationship', 'collaboration']),
  rest: words('rest', firstPane.rest, rests),
  camera,
};
