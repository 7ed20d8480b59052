import type { WorkerScope } from '../workers/messages.ts';
import { serve } from '../workers/serve.ts';
import type { FullWithdrawal } from './analyses/withdrawal.ts';
import { createAnswerer } from './answerRequest.ts';
import { answerVerification } from './answerVerification.ts';
import { createWithdrawer } from './answerWithdrawal.ts';
import type { createComparer } from './compare/answerComparison.ts';
import type { ComparisonAnswer, ComparisonRequest } from './compare/comparison.ts';
import type {
  AnalysisAnswer,
  AnalysisNews,
  AnalysisRequest,
  ComparisonNews,
  VerificationRequest,
  WithdrawalRequest,
} from './protocol.ts';
import type { VerifyNext } from './results/verifyNext.ts';
import type { AnalysisProgress } from './runAnalyses.ts';

const answer = createAnswerer();
const withdrawal = createWithdrawer();
/** What only comparing needs comes with the first comparison: the analyses do not wait for it. */
let compare: ReturnType<typeof createComparer> | null = null;
const fetchComparer = async () => (await import('./compare/answerComparison.ts')).createComparer();

type Asked = AnalysisRequest | VerificationRequest | WithdrawalRequest | ComparisonRequest;
type Answer = AnalysisAnswer['findings'] | VerifyNext | FullWithdrawal | ComparisonAnswer;
type News = AnalysisNews | ComparisonNews;

serve<Asked, Answer, News>(self as unknown as WorkerScope, async (request, report) => {
  if (!('asks' in request)) return { answer: answer(request, report) };
  const onProgress = (progress: AnalysisProgress) => report({ type: 'progress', progress });
  switch (request.asks) {
    case 'how these compare':
      compare ??= await fetchComparer();
      return { answer: compare(request, (early) => report({ type: 'measured', answer: early })) };
    case 'what to verify next':
      return { answer: answerVerification(request, onProgress) };
    case 'what a withdrawal changes':
      return { answer: withdrawal(request, onProgress) };
  }
});
