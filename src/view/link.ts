import type { Problem } from '../domain/problem.ts';
import { createReport } from '../domain/report.ts';
import type { Report } from '../domain/report.ts';
import { readComparison, writeComparison } from './comparisonLink.ts';
import { paneCodecs } from './linkFields.ts';
import type { Parameters } from './linkParameters.ts';
import { readParameters } from './linkParameters.ts';
import { readForeignLink } from './foreignLink.ts';
import { escapeList, escapeText, unescapeText } from './linkText.ts';
import { panePolicy, viewPolicy } from './policy.ts';
import type { PaneId, PaneView, StepId, ViewState } from './viewState.ts';
import { firstPane, firstView } from './viewState.ts';

/** What an address carries: which map, and how to look at it. Never the map's data. */
export interface Link {
  /** Address or name of the map; null for the one that ships with the app. */
  readonly map: string | null;
  readonly view: ViewState;
}

/** A link as read. Always whole: what could not be read is as at first, and stands among the problems. */
export interface DecodedLink extends Link {
  readonly problems: readonly Problem[];
}

/** Raised when the meaning of a key changes; each former version keeps a test and a migration. */
const linkVersion = 1;

/** The first view, where an empty text would not do. */
export const firstViewText = `v=${String(linkVersion)}`;

/** Past this a link is cut by some programs, and a file is the better way to hand a view over. */
export const comfortableLinkLength = 8_000;

/** Past this a link is not read at all. */
export const longestLink = 65_536;

/** The one that is explored, and four that are compared. */
const mostPanes = 5;
/** Of more only this many are read, to be left out in one sentence. */
const mostRead = 50;

/**
 * A link as the text after the address, `#` first: `#v=1&off.audience=regulator&select=o:wigan-council`.
 *
 * Carries what `panePolicy` and `viewPolicy` send along and differs from the first view. Places and camera are rounded to a
 * tenth of a world unit.
 *
 * @returns An empty text for the first view of the map that ships with the app.
 */
export function encodeLink({ map, view }: Link): string {
  const pairs = [
    ...(viewPolicy.mode.link && view.mode !== firstView.mode ? [`mode=${view.mode}`] : []),
    ...(viewPolicy.step.link && view.step !== null ? [`story-step=${escapeText(view.step)}`] : []),
    ...(viewPolicy.comparison.link ? writeComparison(view.comparison) : []),
    ...(isOnlyFirstPane(view) ? [] : [`panes=${escapeList(view.panes.map(({ id }) => id))}`]),
    ...view.panes.flatMap((pane, index) => writePane(pane).map((pair) => prefixOf(index) + pair)),
  ];
  const parts = [
    ...(pairs.length === 0 ? [] : [`v=${String(linkVersion)}`]),
    ...(map === null ? [] : [`map=${escapeText(map)}`]),
    ...pairs,
  ];
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

/**
 * The view of a link. Never throws, whatever the text; ids are not checked here, but by `restore` against a map.
 *
 * @param hash - The text after the address, with or without `#`.
 */
export function decodeLink(hash: string): DecodedLink {
  const text = hash.startsWith('#') ? hash.slice(1) : hash;
  const report = createReport('the link');
  const link = readLink(text, report);
  return { ...link, problems: report.problems() };
}

function readLink(text: string, report: Report): Link {
  const nothing = { map: null, view: firstView };
  if (text.length > longestLink) {
    report.add({
      code: 'E_BAD_LINK',
      place: '',
      message: `The link is too long to be read: ${text.length.toLocaleString('en-GB')} characters.`,
      remedy: 'Ask for the view as a file instead.',
    });
    return nothing;
  }
  if (readForeignLink(text, report)) return nothing;
  const from = readParameters(text, report);
  const map = from.takeAs('map', readMap);
  const version = from.take('v');
  if (version !== null && version !== String(linkVersion)) {
    report.add({
      code: 'E_BAD_LINK',
      place: 'v',
      value: version,
      message: 'The link was made by another version of Polycentric, and its view cannot be read here.',
      remedy: 'The map is shown as usual. Open the link with the version that made it, or ask for a new one.',
    });
    return { map, view: firstView };
  }
  const view = readView(from, report);
  reportUntaken(from, report);
  return { map, view };
}

function readMap(raw: string): string | null {
  const map = unescapeText(raw);
  return map === '' ? null : map;
}

function writePane(pane: PaneView): readonly string[] {
  return paneFields.flatMap((field) => {
    if (!panePolicy[field].link) return [];
    return writeField(field, pane).map(([key, value]) => `${key}=${value}`);
  });
}

const paneFields = Object.keys(paneCodecs) as (keyof typeof paneCodecs)[];
const writeField = <K extends keyof typeof paneCodecs>(field: K, pane: PaneView) =>
  paneCodecs[field].write(pane[field]);

/** The first pane's keys stand bare; those of the second begin with `2.`, and so on. */
const prefixOf = (index: number): string => (index === 0 ? '' : `${String(index + 1)}.`);

const isOnlyFirstPane = ({ panes }: ViewState): boolean => panes.length === 1 && panes[0].id === firstPane.id;

function readView(from: Parameters, report: Report): ViewState {
  const mode = from.takeWord('mode', ['explore', 'compare', 'present']) ?? firstView.mode;
  const step = from.takeText('story-step') as StepId | null;
  const comparison = readComparison(from);
  const ids = from.takeList('panes', mostRead) as readonly PaneId[];
  const [first = firstPane.id, ...others] = ids;
  const panes: ViewState['panes'] = [
    readPane(first, from.within(prefixOf(0))),
    ...others.map((id, index) => readPane(id, from.within(prefixOf(index + 1)))).slice(0, mostPanes - 1),
  ];
  if (ids.length > mostPanes)
    report.add({
      code: 'W_TOO_MANY',
      place: 'panes',
      message: 'A comparison takes four panes; the link names more, and the first four are shown.',
      remedy: 'Every collaboration stands on the wall.',
    });
  return { mode, panes, comparison, step };
}

function readPane(id: PaneId, from: Parameters): PaneView {
  return {
    id,
    scope: paneCodecs.scope.read(from),
    model: paneCodecs.model.read(from),
    filter: paneCodecs.filter.read(from),
    leftOut: paneCodecs.leftOut.read(from),
    ended: paneCodecs.ended.read(from),
    arrangement: paneCodecs.arrangement.read(from),
    openBands: paneCodecs.openBands.read(from),
    frame: paneCodecs.frame.read(from),
    tab: paneCodecs.tab.read(from),
    sentencesBy: paneCodecs.sentencesBy.read(from),
    selection: paneCodecs.selection.read(from),
    focus: paneCodecs.focus.read(from),
    trace: paneCodecs.trace.read(from),
    finding: paneCodecs.finding.read(from),
    withdrawn: paneCodecs.withdrawn.read(from),
    lens: paneCodecs.lens.read(from),
    pins: paneCodecs.pins.read(from),
    sizeBy: paneCodecs.sizeBy.read(from),
    collapsed: paneCodecs.collapsed.read(from),
    spotlight: paneCodecs.spotlight.read(from),
    rest: paneCodecs.rest.read(from),
    camera: paneCodecs.camera.read(from),
  };
}

function reportUntaken(from: Parameters, report: Report): void {
  for (const key of from.untaken()) {
    const isFilter = /^(\d+\.)?(off|filter)\b/.test(key);
    report.add({
      code: isFilter ? 'W_UNKNOWN_FILTER' : 'W_BAD_VIEW',
      place: key,
      value: key,
      message: isFilter
        ? 'The link has a filter that is not known here.'
        : 'The link has a part that is not known here.',
      remedy: 'It was left out; the rest is shown.',
    });
  }
}
