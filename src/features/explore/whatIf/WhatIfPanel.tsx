import { X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { presentOf } from '../../../store/explorerStore.ts';
import { visibleOf } from '../../../store/selectors.ts';
import { firstPaneOf, onView } from '../../../store/snapshot.ts';
import controls from '../../../ui/controls.module.css';
import { useExplorerStore, useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { setWithdrawn } from '../../../view/changes.ts';
import { returnFocus } from '../details/returnFocus.ts';
import { BreakList } from './BreakList.tsx';
import { FigureTable } from './FigureTable.tsx';
import { keepScenario } from './keepScenario.ts';
import { LaterBreaks } from './LaterBreaks.tsx';
import { isSameWithdrawal, scenariosOf, withdrawalTitle } from './scenarios.ts';
import { useBreakage } from './useBreakage.ts';
import styles from './WhatIfPanel.module.css';
import { showWhatIf, whatIfStore } from './whatIfStore.ts';

/** What breaks when somebody leaves; folded to one line while the details of something else are read. */
export function WhatIfPanel({ isOpen }: { readonly isOpen: boolean }) {
  const network = useSnapshot(({ map }) => map.network);
  const withdrawn = useSnapshot((snapshot) => firstPaneOf(snapshot).withdrawn);
  if (withdrawn.length === 0) return null;
  const title = withdrawalTitle(network, withdrawn);
  return isOpen ? <Opened title={title} /> : <Folded title={title} />;
}

/** One line over the details, and the way back to what breaks. */
function Folded({ title }: { readonly title: string }) {
  const selection = useSnapshot((snapshot) => firstPaneOf(snapshot).selection);
  const button = useWantedFocus<HTMLButtonElement>(title);
  return (
    <section aria-label="What if it leaves" className={styles.folded}>
      <p dir="auto">
        What if: <bdi>{title}</bdi>
      </p>
      <button
        ref={button}
        type="button"
        className={controls.link}
        onClick={() => {
          showWhatIf(selection, true, true);
        }}
      >
        Show what breaks
      </button>
    </section>
  );
}

/** Takes the keyboard as soon as it is on the page, where whoever opened or closed the panel brought it along. */
function useWantedFocus<Target extends HTMLElement>(title: string) {
  const target = useRef<Target>(null);
  useEffect(() => {
    if (!whatIfStore.getState().isFocusWanted) return;
    whatIfStore.setState({ isFocusWanted: false });
    target.current?.focus();
  }, [title]);
  return target;
}

function Opened({ title }: { readonly title: string }) {
  const explorer = useExplorerStore();
  const { document, network } = useSnapshot(({ map }) => map);
  const { withdrawn, selection } = useSnapshot(firstPaneOf);
  const { breakage, later } = useBreakage(withdrawn);
  const heading = useWantedFocus<HTMLHeadingElement>(title);
  const isKept = scenariosOf(document, network).some((scenario) => isSameWithdrawal(scenario.withdrawn, withdrawn));
  const discard = () => {
    const [only] = withdrawn;
    flushSync(() => {
      explorer.getState().commit(onView(setWithdrawn([])));
    });
    explorer
      .getState()
      .announce(`Back as recorded: ${countOf(visibleOf(presentOf(explorer.getState())).organisations)}.`);
    returnFocus(only?.kind === 'organisation' ? only.id : null);
  };
  const keep = () => {
    if (!isKept) keepScenario(explorer);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // A button, a row or a list has its own use for Enter.
    const isOnHeading = event.target === heading.current;
    if (event.key === 'Enter' && isOnHeading) keep();
    else if (event.key === 'Escape') discard();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section aria-label="What if it leaves" className={styles.panel} onKeyDown={onKeyDown}>
      <header className={styles.header}>
        <div className={styles.above}>
          <span>What if it leaves</span>
          <button
            type="button"
            className={`${controls.icon ?? ''} ${styles.close ?? ''}`}
            aria-label="Close what breaks"
            title="Close; it stays left out"
            onClick={() => {
              showWhatIf(selection, false, true);
            }}
          >
            <X size={18} aria-hidden="true" />
          </button>
        </div>
        <h2 ref={heading} tabIndex={-1} className={styles.title} dir="auto">
          {title}
        </h2>
        <p className={styles.sentence}>
          What the recorded relationships show without it. The record itself is not changed.
        </p>
        <div className={styles.actions}>
          <button
            type="button"
            className={controls.primary}
            aria-keyshortcuts="Enter"
            aria-disabled={isKept}
            onClick={keep}
          >
            {isKept ? 'Kept as a scenario' : 'Keep as a scenario'}
          </button>
          <button type="button" className={controls.button} aria-keyshortcuts="Escape" onClick={discard}>
            Discard
          </button>
        </div>
      </header>
      <FigureTable withdrawn={withdrawn} breakage={breakage} />
      <BreakList breakage={breakage} />
      <LaterBreaks {...later} />
    </section>
  );
}

const countOf = (organisations: ReadonlyMap<unknown, unknown>): string => `${String(organisations.size)} organisations`;
