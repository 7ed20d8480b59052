import type { Network } from '../../domain/network.ts';
import { defaultThresholds } from '../../analysis/results/thresholds.ts';
import type { TraceAnswer } from '../../analysis/trace/traceAnswer.ts';
import { traceAnswer } from '../../analysis/trace/traceAnswer.ts';
import type { Trace } from '../../view/viewState.ts';

interface Asked {
  readonly all: Network;
  readonly visible: Network;
  readonly trace: Trace;
  readonly isNarrowed: boolean;
}

let last: { readonly asked: Asked; readonly answer: TraceAnswer } | null = null;

/** The answer to a trace; the map, its table and its sentence ask the same, and the last answer is kept for them. */
function answerTrace(asked: Asked): TraceAnswer {
  if (last !== null && (Object.keys(asked) as (keyof Asked)[]).every((key) => last?.asked[key] === asked[key]))
    return last.answer;
  const { all, visible, trace, isNarrowed } = asked;
  const answer = traceAnswer(all, visible, trace, isNarrowed, defaultThresholds);
  last = { asked, answer };
  return answer;
}

/** What following a line of account needs, fetched once somebody does. */
export const lateTrace = { answerTrace };
