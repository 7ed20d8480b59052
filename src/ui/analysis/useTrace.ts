import { useEffect, useMemo, useState } from 'react';
import type { TraceAnswer } from '../../analysis/trace/traceAnswer.ts';
import { visibleOf } from '../../store/selectors.ts';
import { firstPaneOf } from '../../store/snapshot.ts';
import { useSnapshot } from '../ExplorerProvider.tsx';
import type { lateTrace } from './lateTrace.ts';

let known: typeof lateTrace | null = null;

/** What the trace of the first pane comes to; null without one, and until the code that follows lines is there. */
export function useTrace(): TraceAnswer | null {
  const all = useSnapshot(({ map }) => map.network);
  const visible = useSnapshot(visibleOf);
  const trace = useSnapshot((snapshot) => firstPaneOf(snapshot).trace);
  const withdrawn = useSnapshot((snapshot) => firstPaneOf(snapshot).withdrawn);
  const focus = useSnapshot((snapshot) => firstPaneOf(snapshot).focus);
  const [late, setLate] = useState(known);
  const isWanted = trace !== null && late === null;
  useEffect(() => {
    if (!isWanted) return undefined;
    let isGone = false;
    void import('./lateTrace.ts').then((module) => {
      known = module.lateTrace;
      if (!isGone) setLate(known);
    });
    return () => {
      isGone = true;
    };
  }, [isWanted]);
  return useMemo(
    () => (trace === null || late === null ? null : late.answerTrace({ all, visible, trace, withdrawn, focus })),
    [late, all, visible, trace, withdrawn, focus],
  );
}
