import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import { firstPaneOf, onView } from '../../store/snapshot.ts';
import { useExplorerStore, useSnapshot } from '../../ui/ExplorerProvider.tsx';
import { NetworkStage } from '../../ui/stage/NetworkStage.tsx';
import { TabList } from '../../ui/TabList.tsx';
import { useTheme } from '../../ui/ThemeProvider.tsx';
import { useMediaQuery } from '../../ui/useMediaQuery.ts';
import { usePageBelow } from '../../ui/usePageBelow.ts';
import { useViewFocus } from '../../ui/useViewFocus.ts';
import { setTab } from '../../view/changes.ts';
import type { Tab } from '../../view/viewState.ts';
import { detailsHeadingId, DetailsPanel, useDetailsPreload } from './details/DetailsPanel.tsx';
import styles from './ExplorePage.module.css';
import { FilterChips } from './filters/FilterChips.tsx';
import { FilterPanel } from './filters/FilterPanel.tsx';
import { OverviewPanel } from './overview/OverviewPanel.tsx';
import { PanelButton } from './PanelButton.tsx';
import type { PaneWidth } from './stageInsets.ts';
import { stageInsets } from './stageInsets.ts';
import { StatusLine } from './StatusLine.tsx';
import { TextView } from './TextView.tsx';

const tabs = [
  { id: 'graph', label: 'Graph' },
  { id: 'table', label: 'Table' },
  { id: 'sentences', label: 'Sentences' },
] as const satisfies readonly { readonly id: Tab; readonly label: string }[];
const viewId = 'view';
const filtersId = 'filters';
const aboutId = 'details';

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
  const { tab, selection } = useSnapshot(firstPaneOf);
  const [areFiltersOpen, setFiltersOpen] = useState(false);
  const [isAboutOpen, setAboutOpen] = useState(false);
  const isMotionReduced = useMediaQuery('(prefers-reduced-motion: reduce)');
  const width = usePaneWidth();
  useViewFocus(viewId, tab);
  useDetailsPreload();
  const hasSelection = selection.length > 0;
  const areDetailsOpen = hasSelection || isAboutOpen;
  const { textScale } = theme;
  const insets = useMemo(
    () => stageInsets(width, hasSelection, window.innerHeight, textScale),
    [width, hasSelection, textScale],
  );

  const openDetails = () => {
    // The panel is drawn in the same turn as the selection; its heading is there in the next frame.
    requestAnimationFrame(() => document.getElementById(detailsHeadingId)?.focus());
  };

  return (
    <div className={styles.page}>
      <div id={filtersId} className={styles.filters} data-open={areFiltersOpen}>
        <PanelButton
          kind="close"
          label="Close the filters"
          panelId={filtersId}
          isOpen
          onClick={() => {
            setFiltersOpen(false);
          }}
        />
        <FilterPanel />
      </div>
      <div className={styles.centre}>
        <div className={styles.over}>
          <div className={styles.leading} data-over-map="">
            <PanelButton
              kind="filters"
              label="Filters"
              panelId={filtersId}
              isOpen={areFiltersOpen}
              onClick={() => {
                setFiltersOpen(!areFiltersOpen);
              }}
            />
            <TabList
              label="View"
              tabs={tabs}
              selected={tab}
              panelId={viewId}
              onSelect={(id) => {
                explorer.getState().commit(onView(setTab(id)));
              }}
            />
            {!hasSelection && (
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
          <FilterChips />
        </div>
        <div
          id={viewId}
          role="tabpanel"
          aria-label={tabs.find(({ id }) => id === tab)?.label}
          tabIndex={-1}
          className={`${styles.view ?? ''} ${tab === 'graph' ? '' : (styles.table ?? '')}`}
        >
          {tab === 'graph' ? (
            <NetworkStage theme={theme} insets={insets} isMotionReduced={isMotionReduced} onOpenDetails={openDetails} />
          ) : (
            <TextView tab={tab} />
          )}
          {children}
        </div>
        <StatusLine layout={layout} />
      </div>
      <div id={aboutId} className={styles.details} data-open={areDetailsOpen} data-over-map="">
        {hasSelection ? (
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
            <OverviewPanel />
          </>
        )}
      </div>
    </div>
  );
}

function usePaneWidth(): PaneWidth {
  const isPhone = usePageBelow(40);
  const isTablet = usePageBelow(64);
  const isDesktop = usePageBelow(80);
  return isPhone ? 'phone' : isTablet ? 'tablet' : isDesktop ? 'desktop' : 'wide';
}
