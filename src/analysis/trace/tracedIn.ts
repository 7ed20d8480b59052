import type { EntityRef } from '../../domain/ids.ts';
import type { Network } from '../../domain/network.ts';
import { defaultThresholds } from '../results/thresholds.ts';
import type { TraceAnswer, TraceRequest } from './traceAnswer.ts';
import { traceAnswer } from './traceAnswer.ts';

/** What of a pane says what is followed, and whether more than filters leaves out. */
export interface TracedPane {
  /** null where nothing is followed. */
  readonly trace: TraceRequest | null;
  readonly withdrawn: readonly EntityRef[];
  /** null where nothing has the focus. */
  readonly focus: object | null;
}

/**
 * What the trace of a pane comes to, wherever it is shown or drawn.
 *
 * @param network - The whole map.
 * @param visible - What the pane shows of it.
 * @returns null for a pane without a trace.
 */
export function tracedIn(
  network: Network,
  visible: Network,
  { trace, withdrawn, focus }: TracedPane,
): TraceAnswer | null {
  if (trace === null) return null;
  return traceAnswer(network, visible, trace, withdrawn.length > 0 || focus !== null, defaultThresholds);
}
