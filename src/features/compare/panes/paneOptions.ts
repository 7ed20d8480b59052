import { asOfOf } from '../../../analysis/asOf.ts';
import { organisationName } from '../../../analysis/names.ts';
import { indexOf } from '../../../analysis/networkIndex.ts';
import { rolesIn } from '../../../analysis/roles.ts';
import { compareNames } from '../../../analysis/words.ts';
import type { OrganisationId } from '../../../domain/ids.ts';
import { organisationRef } from '../../../domain/ids.ts';
import { tiesOf } from '../../../domain/involvement.ts';
import type { Network } from '../../../domain/network.ts';
import { worldIn } from '../../../store/selectors.ts';
import type { ViewChange } from '../../../view/changes.ts';
import type { Target } from '../../../view/comparisonChanges.ts';
import { showInPane, showWithdrawn, showYear, targetOf } from '../../../view/comparisonChanges.ts';
import { collaborationsByModel, scopeOf } from '../../../view/paneScope.ts';
import { isTargetThere, paneTitle } from '../../../view/paneTitle.ts';
import type { PaneView } from '../../../view/viewState.ts';

export interface PaneOption {
  /** Stable: `model:collaborative-council`, `year:2015`. */
  readonly value: string;
  readonly label: string;
  readonly change: ViewChange;
}

export interface PaneOptions {
  readonly groups: readonly { readonly label: string; readonly options: readonly PaneOption[] }[];
  /** The value of what is shown now; one of its own, with these words, where no option says it. */
  readonly shown: { readonly value: string; readonly otherwise: string | null };
}

const everyYear = 'year:';
const everybodyThere = 'without:';
/** Besides the leads, so many of the best connected can be left out. */
const mostConnected = 5;

/**
 * All that can be shown in a pane: models, collaborations, everything; and what it shows now in a year, or without
 * somebody.
 */
export function paneOptions(network: Network, pane: PaneView): PaneOptions {
  const to = (target: Target, value: string, label: string): PaneOption => ({
    value,
    label,
    change: showAnew(pane, target),
  });
  const { models } = network.vocabulary;
  const declared = collaborationsByModel(network);
  const groups = [
    {
      label: 'Collaboration models',
      options: [...models.values()]
        .filter(({ id }) => declared.has(id))
        .map(({ id, label }) => to({ kind: 'model', id }, `model:${id}`, label)),
    },
    {
      label: 'Collaborations',
      options: [...network.collaborations.values()]
        .map(({ id, name }) => to({ kind: 'collaboration', id }, `collaboration:${id}`, name))
        .sort((a, b) => compareNames(a.label, b.label)),
    },
    { label: 'Everything', options: [to({ kind: 'map' }, 'map:', 'The whole map')] },
    ...(isTargetThere(network, pane)
      ? [
          { label: 'The same in a year', options: yearOptions(network, pane) },
          { label: 'The same without …', options: withoutOptions(network, pane) },
        ]
      : []),
  ].filter(({ options }) => options.length > 0);
  const value = valueOf(pane);
  const isListed = groups.some(({ options }) => options.some((option) => option.value === value));
  return { groups, shown: { value, otherwise: isListed ? null : paneTitle(network, pane) } };
}

/**
 * What can be set against a pane that shows the same: the middle one of its years, and the first of those who lead it
 * gone.
 */
export function againstItself(network: Network, pane: PaneView): readonly PaneOption[] {
  const years = yearOptions(network, pane).filter(({ value }) => value !== everyYear);
  const year = years[years.length >> 1];
  const without = withoutOptions(network, pane).find(({ value }) => value !== everybodyThere);
  return [year, without].filter((option) => option !== undefined);
}

/** What is shown already is asked for anew: in every year and with everybody. */
function showAnew(pane: PaneView, target: Target): ViewChange {
  const before = targetOf(pane);
  const isSame =
    before !== null &&
    before.kind === target.kind &&
    (before.kind === 'map' || ('id' in target && before.id === target.id));
  if (!isSame) return showInPane(pane.id, target);
  return (view) => showWithdrawn(pane.id, [])(showYear(pane.id, null)(view));
}

function yearOptions(network: Network, pane: PaneView): readonly PaneOption[] {
  const { relationships, memberships } = indexOf(worldIn(network, pane));
  const now = asOfOf(pane.filter);
  const years = new Set([...relationships, ...memberships].flatMap(({ years: { from, to } }) => [from, to]));
  const dated = [...years].filter((year) => year !== null);
  const known = [...yearsThrough(dated), now].filter((year) => year !== null);
  const option = (year: number | null): PaneOption => ({
    value: everyYear + (year === null ? '' : String(year)),
    label: year === null ? 'In every year' : `In ${String(year)}`,
    change: showYear(pane.id, year),
  });
  return [...(now === null ? [] : [option(null)]), ...[...new Set(known)].sort((a, b) => b - a).map(option)];
}

/** Past so many years a list of every one is too long to choose from. */
const mostYears = 80;

/** Every year from the first to the last with a date, because what stands may differ in each from the year before. */
function yearsThrough(dated: readonly number[]): readonly number[] {
  const [first, last] = [Math.min(...dated), Math.max(...dated)];
  return dated.length === 0 || last - first >= mostYears
    ? dated
    : Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

function withoutOptions(network: Network, pane: PaneView): readonly PaneOption[] {
  const world = worldIn(network, pane);
  const left = pane.withdrawn.flatMap((ref) => (ref.kind === 'organisation' ? [ref.id] : []));
  const option = (id: OrganisationId): PaneOption => ({
    value: `without:${id}`,
    label: `Without ${organisationName(network, id)}`,
    change: showWithdrawn(pane.id, [organisationRef(id)]),
  });
  const everybody: PaneOption = {
    value: everybodyThere,
    label: 'With everybody again',
    change: showWithdrawn(pane.id, []),
  };
  const named = [...new Set([...left, ...leadsOf(network, pane), ...bestConnected(world)])];
  return [
    ...(pane.withdrawn.length === 0 ? [] : [everybody]),
    ...named.filter((id) => network.organisations.has(id)).map(option),
  ];
}

const leadsOf = (network: Network, pane: PaneView): readonly OrganisationId[] =>
  scopeOf(network, pane).flatMap((id) => {
    const backbone = network.collaborations.get(id)?.backbone ?? null;
    if (backbone !== null) return [backbone];
    return [...rolesIn(network, id)].filter(([, role]) => role === 'lead').map(([lead]) => lead);
  });

function bestConnected(world: Network): readonly OrganisationId[] {
  const ties = tiesOf(world);
  const count = (id: OrganisationId): number => ties.get(id)?.length ?? 0;
  return [...world.organisations.keys()]
    .filter((id) => count(id) > 0)
    .sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1))
    .slice(0, mostConnected);
}

function valueOf(pane: PaneView): string {
  const [only, ...others] = pane.withdrawn;
  if (only !== undefined) return others.length === 0 && only.kind === 'organisation' ? `without:${only.id}` : 'now';
  const year = asOfOf(pane.filter);
  if (year !== null) return `year:${String(year)}`;
  const target = targetOf(pane);
  if (target === null || pane.filter.years.from !== null || pane.filter.years.to !== null) return 'now';
  return target.kind === 'map' ? 'map:' : `${target.kind}:${target.id}`;
}
