import type { WorkerScope } from '../workers/messages.ts';
import { serve } from '../workers/serve.ts';
import { createAnswerer } from './answerRequest.ts';
import { answerVerification } from './answerVerification.ts';
import { createComparer } from './compare/answerComparison.ts';
import type { ComparisonAnswer, ComparisonRequest } from './compare/comparisonAnswer.ts';
import type { AnalysisAnswer, AnalysisNews, AnalysisRequest, ComparisonNews, VerificationRequest } from './protocol.ts';
import type { VerifyNext } from './results/verifyNext.ts';

const answer = createAnswerer();
const compare = createComparer();

type Asked = AnalysisRequest | VerificationRequest | ComparisonRequest;
type Answer = AnalysisAnswer['findings'] | VerifyNext | ComparisonAnswer;

serve<Asked, Answer, AnalysisNews | ComparisonNews>(self as unknown as WorkerScope, (request, report) => {
  if (!('asks' in request)) return { answer: answer(request, report) };
  return {
    answer:
      request.asks === 'how these compare'
        ? compare(request, (early) => report({ type: 'measured', answer: early }))
        : answerVerification(request, (progress) => report({ type: 'progress', progress })),
  };
});
