import { nearestYear } from '../../../analysis/nearestYears.ts';
import type { Filter } from '../../../analysis/filter.ts';
import { visibleIn, visibleOf } from '../../../store/selectors.ts';
import type { Snapshot } from '../../../store/snapshot.ts';
import { firstPaneOf, onView } from '../../../store/snapshot.ts';
import controls from '../../../ui/controls.module.css';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { NothingAtDatePicture } from '../../../ui/states/pictures.tsx';
import { StateCard } from '../../../ui/states/StateCard.tsx';
import type { ViewChange } from '../../../view/changes.ts';
import { setYears } from '../../../view/changes.ts';

/**
 * The year that lies nearest to the years chosen and has relationships, where the years alone leave none.
 *
 * @returns null where something is shown, where no years are chosen, or where other years would show nothing either.
 */
export function yearWithLines(snapshot: Snapshot): number | null {
  const pane = firstPaneOf(snapshot);
  const { years } = pane.filter;
  if ((years.from === null && years.to === null) || visibleOf(snapshot).relationships.size > 0) return null;
  const atAnyTime = { ...pane, filter: { ...pane.filter, years: { from: null, to: null } } };
  return nearestYear(visibleIn(snapshot.map.network, atAnyTime).relationships.values(), years);
}

/** Says that nothing is recorded at the date chosen, and the nearest date with anything. */
export function NothingAtDate() {
  const explorer = useExplorerStore();
  const snapshot = useSnapshot((present) => present);
  const year = yearWithLines(snapshot);
  if (year === null) return null;
  const { filter } = firstPaneOf(snapshot);
  const when = yearsInWords(filter.years);
  const run = (change: ViewChange) => () => {
    explorer.getState().commit(onView(change));
  };
  return (
    <StateCard
      picture={<NothingAtDatePicture />}
      title={`No relationships ${when}`}
      actions={
        <>
          <button type="button" className={controls.button} onClick={run(setYears(year, year))}>
            Show {year}
          </button>
          <button type="button" className={controls.link} onClick={run(setYears(null, null))}>
            Show all years
          </button>
        </>
      }
    >
      <p>
        {hasOtherFilters(filter) ? 'Of what the other filters show, none' : 'None'} is recorded {when}. The nearest year
        with any is {year}. A gap in the record is not a finding.
      </p>
    </StateCard>
  );
}

function yearsInWords({ from, to }: Filter['years']): string {
  if (from === null) return `until ${String(to)}`;
  if (to === null) return `from ${String(from)} on`;
  return from === to ? `in ${String(from)}` : `from ${String(from)} to ${String(to)}`;
}

const hasOtherFilters = ({ off, membersOnly, keepUndated }: Filter): boolean =>
  membersOnly || !keepUndated || Object.values(off).some((terms) => terms.length > 0);
