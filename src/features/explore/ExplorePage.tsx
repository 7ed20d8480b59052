import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { aboutPanel, setAboutOpen } from './aboutPanel.ts';
import { firstPaneOf, onView } from '../../store/snapshot.ts';
import { useExplorerStore, useSnapshot } from '../../ui/ExplorerProvider.tsx';
import { lateComponent } from '../../ui/lateComponent.ts';
import { NetworkStage } from '../../ui/stage/NetworkStage.tsx';
import { useHeight } from '../../ui/table/useMeasures.ts';
import { useTheme } from '../../ui/ThemeProvider.tsx';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { useViewFocus } from '../../ui/useViewFocus.ts';
import type { ArrangementName, Tab } from '../../view/viewState.ts';
import { setArrangement, setTab } from '../../view/changes.ts';
import { DetailsPanel, focusDetails, useDetailsPreload } from './details/DetailsPanel.tsx';
import styles from './ExplorePage.module.css';
import { FilterChips } from './filters/FilterChips.tsx';
import { FilterPanel } from './filters/FilterPanel.tsx';
import { LateFindings } from './findings/LateFindings.ts';
import { OverviewPanel } from './overview/OverviewPanel.tsx';
import { PanelButton } from './PanelButton.tsx';
import { FacetChips } from './sheet/FacetChips.tsx';
import { FiltersButton } from './sheet/FiltersButton.tsx';
import { FilterSheetFooter } from './sheet/FilterSheetFooter.tsx';
import { FilterSheetHead } from './sheet/FilterSheetHead.tsx';
import { sheetStyle } from './sheet/sheetStyle.ts';
import { SheetHandle } from './sheet/SheetHandle.tsx';
import { useListFirst } from './sheet/useListFirst.ts';
import { usePageShape } from './sheet/usePageShape.ts';
import { useSheet } from './sheet/useSheet.ts';
import { useSlidingFilters } from './sheet/useSlidingFilters.ts';
import { detailsOver, stageInsets } from './stageInsets.ts';
import { StatusLine } from './StatusLine.tsx';
import { TextView, useTextPreload } from './TextView.tsx';
import { BarSlot } from './trace/BarSlot.tsx';
import { pickStore } from './trace/pickStore.ts';
import { WhatIf } from './whatIf/WhatIf.tsx';
import { isWhatIfOpen, whatIfStore } from './whatIf/whatIfStore.ts';
import { ViewSwitch, viewTabs } from './ViewSwitch.tsx';

const LinesStage = lateComponent(async () => (await import('../../ui/lines/LinesStage.tsx')).default);

const viewId = 'view';
const filtersId = 'filters';
const aboutId = 'details';
/** Between the rows of controls. */
const rowGapPx = 8;

interface ExplorePageProps {
  /** What the layout is doing, in words. */
  readonly layout: string;
  /** Cards over the map: nothing matches, arranging … */
  readonly children: ReactNode;
}

/** The map with its filters on one side and what is known of the selection on the other. */
export function ExplorePage({ layout, children }: ExplorePageProps) {
  const explorer = useExplorerStore();
  const theme = useTheme();
  const { tab, selection, arrangement, trace, withdrawn } = useSnapshot(firstPaneOf);
  const isPicking = useStore(pickStore, ({ picking }) => picking !== null);
  const isWhatIf = useStore(whatIfStore, (panel) => isWhatIfOpen({ selection, withdrawn }, panel));
  const hasBar = trace !== null || isPicking;
  const [bar, setBar] = useState<HTMLElement | null>(null);
  const barPx = useHeight(bar);
  const [controls, setControls] = useState<HTMLElement | null>(null);
  const measuredPx = useHeight(controls);
  const filters = useSlidingFilters(filtersId);
  const { isOpen: isAboutOpen, asked } = useStore(aboutPanel);
  const isMotionReduced = useMediaQuery('(prefers-reduced-motion: reduce)');
  const { width, isLow, isTiny } = usePageShape();
  const shown = useListFirst(isTiny, tab);
  useViewFocus(viewId, shown.tab);
  useDetailsPreload();
  useTextPreload();
  const hasSelection = selection.length > 0;
  const hasDetails = hasSelection || isWhatIf;
  const hasSheet = width === 'phone' && !isTiny;
  const sheet = useSheet(hasDetails, hasBar, asked);
  const areDetailsOpen = hasDetails || (hasSheet ? shown.tab === 'graph' : isAboutOpen);
  const { textScale } = theme;
  // Chips in a row of their own lie above lanes and tables; the network keeps only its names clear of them.
  const isBelowChips = arrangement === 'lines' || shown.tab !== 'graph';
  const controlsPx = measuredPx - (isBelowChips && barPx > 0 ? barPx + rowGapPx : 0);
  const insets = useMemo(
    () =>
      stageInsets({
        width,
        hasSelection: hasDetails,
        textScale,
        sheet: sheet.height,
        isLow,
        isTiny,
        controlsPx,
        barPx,
        pagePx: window.innerHeight,
      }),
    [width, hasDetails, textScale, sheet.height, isLow, isTiny, controlsPx, barPx],
  );
  const isCovered = hasSheet && (filters.isOpen || (areDetailsOpen && sheet.height === 'full'));

  const openDetails = () => {
    if (sheet.height === 'peek') sheet.setHeight('half');
    focusDetails();
  };

  const show = (id: Tab) => {
    shown.choose(id);
    explorer.getState().commit(onView(setTab(id)));
  };
  const arrange = (id: ArrangementName) => {
    shown.choose('graph');
    explorer.getState().commit(onView((view) => setTab('graph')(setArrangement(id)(view))));
  };
  const Stage = arrangement === 'lines' ? LinesStage : NetworkStage;

  return (
    <div
      className={styles.page}
      data-arrangement={shown.tab === 'graph' ? arrangement : undefined}
      data-counts={(hasSheet && !hasDetails && sheet.height === 'peek') || undefined}
      data-tiny={isTiny || undefined}
      data-bar={hasBar || undefined}
      style={sheetStyle({
        sheet: hasSheet ? sheet.height : null,
        hasSelection: hasDetails,
        controlsPx,
        barPx,
        detailsPx: detailsOver(insets),
      })}
    >
      <div id={filtersId} className={styles.filters} data-open={filters.isOpen} onKeyDown={filters.onKeyDown}>
        <FilterSheetHead panelId={filtersId} onClose={filters.close} />
        <FilterPanel />
        <FilterSheetFooter onClose={filters.close} />
      </div>
      <div className={styles.centre} inert={isCovered}>
        <div ref={isBelowChips ? setControls : undefined} className={styles.over}>
          <div ref={isBelowChips ? undefined : setControls} className={styles.leading} data-over-map="">
            <FiltersButton
              panelId={filtersId}
              isOpen={filters.isOpen}
              onClick={() => {
                if (filters.isOpen) filters.close();
                else filters.open();
              }}
            />
            <ViewSwitch arrangement={arrangement} tab={shown.tab} panelId={viewId} onArrange={arrange} onShow={show} />
            {!hasDetails && (
              <PanelButton
                kind="about"
                label="About this map"
                panelId={aboutId}
                isOpen={isAboutOpen}
                onClick={() => {
                  setAboutOpen(!isAboutOpen);
                }}
              />
            )}
          </div>
          <div className={styles.chips} data-over-map="">
            <FilterChips />
            {hasSheet && !isLow && !hasBar && <FacetChips onOpen={filters.open} />}
          </div>
          {hasBar && <BarSlot measured={setBar} />}
        </div>
        <div
          id={viewId}
          role="tabpanel"
          aria-label={viewTabs.find(({ id }) => id === shown.tab)?.label}
          tabIndex={-1}
          className={`${styles.view ?? ''} ${shown.tab === 'graph' ? '' : (styles.table ?? '')}`}
        >
          {shown.tab === 'graph' ? (
            <Stage theme={theme} insets={insets} isMotionReduced={isMotionReduced} onOpenDetails={openDetails} />
          ) : (
            <TextView tab={shown.tab} />
          )}
          {children}
        </div>
        <div className={styles.status}>
          <StatusLine layout={layout} />
        </div>
      </div>
      <div
        id={aboutId}
        className={styles.details}
        data-open={areDetailsOpen || isTiny}
        data-height={hasSheet ? sheet.height : undefined}
        data-over-map=""
        inert={hasSheet && filters.isOpen}
      >
        {hasSheet && (
          <SheetHandle height={sheet.height} hasSelection={hasDetails} sheetId={aboutId} onChange={sheet.setHeight} />
        )}
        <div className={styles.scroll}>
          {withdrawn.length > 0 && <WhatIf isOpen={isWhatIf} />}
          {isWhatIf ? null : hasSelection ? (
            <DetailsPanel />
          ) : (
            <>
              <PanelButton
                kind="close"
                label="Close"
                panelId={aboutId}
                isOpen
                onClick={() => {
                  setAboutOpen(false);
                }}
              />
              {arrangement === 'lines' ? <LateFindings /> : <OverviewPanel />}
            </>
          )}
        </div>
      </div>
    </div>
  );
}
