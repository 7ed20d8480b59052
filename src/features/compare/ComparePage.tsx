import { GalleryVerticalEnd, Image } from 'lucide-react';
import type { CSSProperties } from 'react';
import { memo, useEffect, useRef, useState } from 'react';
import type { Arranger } from '../../layout/client.ts';
import { presentOf } from '../../store/explorerStore.ts';
import { onView } from '../../store/snapshot.ts';
import controls from '../../ui/controls.module.css';
import { useExplorerStore, useSnapshot } from '../../ui/ExplorerProvider.tsx';
import { lateComponent } from '../../ui/lateComponent.ts';
import { useArrowFocus } from '../../ui/useArrowFocus.ts';
import { useGoToPart } from '../../ui/useGoToPart.ts';
import { useHeight } from '../../ui/table/useMeasures.ts';
import { usePageBelow } from '../../ui/usePageBelow.ts';
import { whenAtRest } from '../../ui/whenAtRest.ts';
import { comparedPanes, openComparison } from '../../view/comparisonChanges.ts';
import { ComparedInWords } from './ComparedInWords.tsx';
import styles from './ComparePage.module.css';
import { FingerprintStrips } from './fingerprints/FingerprintStrips.tsx';
import { CompareLegend } from './legend/CompareLegend.tsx';
import { DownloadTable } from './measures/DownloadTable.tsx';
import { useLitMeasure } from './measures/litMeasure.ts';
import { MeasuresTable } from './measures/MeasuresTable.tsx';
import { SummaryOnTop } from './measures/SummaryOnTop.tsx';
import { createCameraLink } from './panes/cameraLink.ts';
import { Panes } from './panes/Panes.tsx';
import { CompareToolbar } from './toolbar/CompareToolbar.tsx';
import { useComparisonNews } from './useComparisonNews.ts';
import { useComparisonTitle } from './useComparisonTitle.ts';
import { WithItself } from './WithItself.tsx';
import { JumpTo } from './JumpTo.tsx';
import { useEscape } from './useEscape.ts';
import { useKeptFocus } from './useKeptFocus.ts';

// A camera at rest is news for the drawings alone.
const [Summary, Measures, Fingerprints, Toolbar, Foot] = [
  memo(SummaryOnTop),
  memo(MeasuresTable),
  memo(FingerprintStrips),
  memo(CompareToolbar),
  memo(CompareFoot),
];
const PairView = lateComponent(async () => (await import('./pair/PairView.tsx')).default);
const Wall = lateComponent(async () => (await import('./wall/Wall.tsx')).Wall);

interface ComparePageProps {
  /** It stands in a frame of another page, without what changes or saves it. */
  readonly isFramed?: boolean;
  readonly arranger?: Arranger | null;
  /** Makes a figure of the comparison; where it is missing, there is no button for it. */
  readonly onExport?: (() => void) | undefined;
  /** Saves the comparison as a step of the story, likewise. */
  readonly onAddToStory?: (() => void) | undefined;
}

/** Several parts of the map side by side, and in what they differ. */
export default function ComparePage({ arranger = null, isFramed = false, onExport, onAddToStory }: ComparePageProps) {
  const explorer = useExplorerStore();
  const network = useSnapshot(({ map }) => map.network);
  const view = useSnapshot((snapshot) => snapshot.view);
  const page = useRef<HTMLDivElement>(null);
  const [cameras] = useState(() =>
    createCameraLink(() => presentOf(explorer.getState()).view.comparison.linked.cameras),
  );
  const isPhone = usePageBelow(40);
  const [bar, setBar] = useState<HTMLDivElement | null>(null);
  const barPx = useHeight(bar);
  const lit = useLitMeasure();
  const [attended, setAttended] = useState<string | null>(null);
  const panes = comparedPanes(view);
  // A link that was followed here may compare nothing.
  const isEmpty = panes.length === 0;
  useEffect(() => {
    explorer.getState().amend(onView(openComparison(network)));
  }, [explorer, network, isEmpty]);
  useEffect(() => whenAtRest(() => void PairView.preload()), []);
  useComparisonNews();
  useComparisonTitle();
  useKeptFocus(page);
  useGoToPart(page, 'section[data-pane]', enterPane);

  const [first] = panes;
  const active = panes.find(({ id }) => id === attended) ?? first;
  useEscape(page, active?.id ?? null);
  const { way, wall } = view.comparison;
  if (active === undefined) return <div ref={page} id="view" tabIndex={-1} className={styles.page} />;
  const hasDrawings = way === 'side-by-side';
  const isTableFirst = isPhone && hasDrawings;
  const pair = way !== 'side-by-side' && <PairView way={way} />;
  const drawings = (
    <>
      {/* On a phone what was chosen comes first, and what it is made of after it. */}
      {isPhone && pair}
      <Panes
        panes={panes}
        active={active}
        hasDrawings={hasDrawings}
        isPhone={isPhone}
        lit={lit}
        cameras={cameras}
        arranger={arranger}
        onAttend={setAttended}
      />
      {!isPhone && pair}
    </>
  );
  const legend = <CompareLegend panes={panes} active={active} hasSamples={hasDrawings} />;
  return (
    <div
      ref={page}
      id="view"
      tabIndex={-1}
      role="group"
      aria-label="Comparison"
      className={styles.page}
      style={{ '--panes': panes.length, '--compare-bar': `${String(barPx)}px` } as CSSProperties}
    >
      {!isFramed && <Toolbar ref={setBar} />}
      {wall === null ? (
        <>
          <div className={styles.first} data-pair={!(hasDrawings || isPhone) || undefined}>
            <ComparedInWords panes={panes} />
            <WithItself panes={panes} />
            <Summary />
            {isTableFirst ? (
              <>
                <JumpTo to="drawings" />
                <Measures />
                <JumpTo to="measures" />
              </>
            ) : (
              drawings
            )}
          </div>
          {isTableFirst && drawings}
          {legend}
          {!isTableFirst && <Measures />}
          <Fingerprints />
          {!isFramed && <Foot onExport={onExport} onAddToStory={onAddToStory} />}
        </>
      ) : (
        <Wall />
      )}
    </div>
  );
}

type FootProps = Pick<ComparePageProps, 'onExport' | 'onAddToStory'>;

/** What can be taken away from the page; one stop for Tab. */
function CompareFoot({ onExport, onAddToStory }: FootProps) {
  const others = [
    { label: 'Export figure', Icon: Image, run: onExport },
    { label: 'Add to story', Icon: GalleryVerticalEnd, run: onAddToStory },
  ].filter(({ run }) => run !== undefined);
  const { container, onKeyDown, tabIndexOf } = useArrowFocus<HTMLDivElement>(1 + others.length, 0);
  return (
    <div ref={container} role="toolbar" aria-label="Save" className={styles.foot} onKeyDown={onKeyDown}>
      <DownloadTable tabIndex={tabIndexOf(0)} />
      {others.map(({ label, Icon, run }, place) => (
        <button key={label} type="button" className={controls.button} tabIndex={tabIndexOf(1 + place)} onClick={run}>
          <Icon size={16} aria-hidden />
          {label}
        </button>
      ))}
    </div>
  );
}

/** The pane comes into view as a whole: its organisations lie in a drawing that must not be scrolled. */
function enterPane(pane: HTMLElement): boolean {
  const stop = pane.querySelector<HTMLElement>('[data-organisation][tabindex="0"]') ?? pane.querySelector('select');
  stop?.focus({ preventScroll: true });
  pane.scrollIntoView({ block: 'nearest' });
  return stop !== null;
}
