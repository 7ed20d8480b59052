import type { Network } from '../../domain/network.ts';
import type { TraceAnswer } from '../../analysis/trace/traceAnswer.ts';
import type { TracedPane } from '../../analysis/trace/tracedIn.ts';
import { tracedIn } from '../../analysis/trace/tracedIn.ts';

interface Asked extends TracedPane {
  readonly all: Network;
  readonly visible: Network;
}

let last: { readonly asked: Asked; readonly answer: TraceAnswer | null } | null = null;

/** The answer to a trace; the map, its table and its sentence ask the same, and the last answer is kept for them. */
function answerTrace(asked: Asked): TraceAnswer | null {
  if (last !== null && (Object.keys(asked) as (keyof Asked)[]).every((key) => last?.asked[key] === asked[key]))
    return last.answer;
  const answer = tracedIn(asked.all, asked.visible, asked);
  last = { asked, answer };
  return answer;
}

/** What following a line of account needs, fetched once somebody does. */
export const lateTrace = { answerTrace };
