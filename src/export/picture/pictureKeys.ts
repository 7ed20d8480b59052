import type { Backing } from '../../analysis/backing.ts';
import type { Network } from '../../domain/network.ts';
import { stepPair, stepPanes } from '../../scene/compare/stepPanes.ts';
import { underLens } from '../../scene/evidenceLooks.ts';
import { lineLook } from '../../scene/lineLooks.ts';
import type { Theme } from '../../scene/theme.ts';
import { comparedPanes, pairOf } from '../../view/comparisonChanges.ts';
import { paneTitle } from '../../view/paneTitle.ts';
import type { PaneView, ViewState } from '../../view/viewState.ts';
import type { FigureContent, FigureKey } from '../figure/figureContent.ts';
import { classKeys, figureKeys, sideKeys } from '../figure/figureKeys.ts';
import { isCompared } from './isCompared.ts';
import { shownPane } from './shownPane.ts';

type Legend = FigureContent['legend'];

/**
 * What the marks of a view mean: those that are drawn, and no other.
 *
 * @param network - The whole map.
 * @param told - What of the first pane is in the light, or all that it shows.
 */
export function pictureKeys(view: ViewState, network: Network, told: Network, theme: Theme): Legend {
  if (isCompared(view)) return comparedKeys(view, network, theme).filter(({ keys }) => keys.length > 0);
  const [pane] = view.panes;
  const isLens = pane.lens === 'evidence';
  const [lines, shapes] = figureKeys(network, [pane.arrangement === 'lines' ? accountOf(told) : told], theme);
  const drawn = isLens ? (lines?.keys ?? []).map(withoutDash) : (lines?.keys ?? []);
  return [
    { title: 'Areas: collaborations', keys: modelKeys(network, told) },
    { title: 'Lines: accountable to', keys: drawn },
    { title: 'Dashes: evidence', keys: isLens ? evidenceKeys(theme) : [] },
    { title: 'Shapes: organisations', keys: shapes?.keys ?? [] },
  ].filter(({ keys }) => keys.length > 0);
}

function comparedKeys(view: ViewState, network: Network, theme: Theme): Legend {
  const { way, wall } = view.comparison;
  if (wall !== null) return figureKeys(network, [network], theme);
  const pair = pairOf(view);
  if (pair === null || way === 'side-by-side')
    return figureKeys(
      network,
      stepPanes(
        network,
        comparedPanes(view).map((pane) => shownPane(network, pane)),
        [],
      ).map(({ visible }) => visible),
      theme,
    );
  const titles = [paneTitle(network, pair[0]), paneTitle(network, pair[1])] as const;
  if (way === 'matrix') return sideKeys(titles);
  const { difference } = stepPair(network, [shownPane(network, pair[0]), shownPane(network, pair[1])], []);
  return classKeys(network, difference, titles, way, theme);
}

/** Other ties are no part of the lines of accountability. */
const accountOf = (told: Network): Network => ({
  ...told,
  relationships: new Map([...told.relationships].filter(([, { kind }]) => kind === 'accountability')),
});

/** Under the lens the dash says something else. */
const withoutDash = (key: FigureKey): FigureKey =>
  key.sample.kind === 'line'
    ? { ...key, sample: { kind: 'line', look: { ...key.sample.look, dash: [], cap: 'butt' } } }
    : key;

/** The models that the collaborations of a drawing declare. */
function modelKeys({ vocabulary }: Network, { collaborations }: Network): Legend[number]['keys'] {
  const declared = new Set([...collaborations.values()].map(({ model }) => model));
  const known = [...vocabulary.models.values()].filter(({ id }) => declared.has(id));
  const isOther = [...declared].some((id) => id === null || !vocabulary.models.has(id));
  return [
    ...known.map((model) => ({ sample: { kind: 'model', model } as const, label: model.label })),
    ...(isOther ? [{ sample: { kind: 'model', model: null } as const, label: 'Model not recorded' }] : []),
  ];
}

const backings: readonly { readonly label: string; readonly backing: Backing }[] = [
  { label: 'Stated by a source', backing: { basis: 'stated', isOld: false } },
  { label: 'Classified by an editor', backing: { basis: 'classified', isOld: false } },
  { label: 'Unsourced', backing: { basis: 'unsourced', isOld: false } },
  { label: 'Old sources only', backing: { basis: 'stated', isOld: true } },
];

const evidenceKeys = (theme: Theme): Legend[number]['keys'] =>
  backings.map(({ label, backing }) => ({
    sample: {
      kind: 'line',
      look: underLens(theme, { ...lineLook(theme, null), strokeWidth: 1.9, head: null }, backing),
    },
    label,
  }));

/** What is drawn in an unusual way, in sentences. */
export function pictureNotes(pane: PaneView, told: Network): readonly string[] {
  const ties = [...told.relationships.values()];
  return [
    ...(ties.some(({ status }) => status === 'denied')
      ? ['A line that is struck through: a source says it is not so.']
      : []),
    ...(ties.some(({ status }) => status === 'unknown') ? ['A faint line: spoken of, and not established.'] : []),
    ...(pane.withdrawn.length > 0 ? ['Broken outlines and pale lines: left out as a what-if.'] : []),
    ...(pane.ended === 'ghost' ? ['Pale lines: ended before the first year shown.'] : []),
    ...(pane.collapsed.length > 0 ? ['A disc with a sign: a collaboration drawn as one mark.'] : []),
  ];
}
