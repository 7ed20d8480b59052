import type { WorkerScope } from '../workers/messages.ts';
import { serve } from '../workers/serve.ts';
import { createAnswerer } from './answerRequest.ts';
import { answerVerification } from './answerVerification.ts';
import type { AnalysisAnswer, AnalysisNews, AnalysisRequest, VerificationRequest } from './protocol.ts';
import type { VerifyNext } from './results/verifyNext.ts';

const answer = createAnswerer();

serve<AnalysisRequest | VerificationRequest, AnalysisAnswer['findings'] | VerifyNext, AnalysisNews>(
  self as unknown as WorkerScope,
  (request, report) => ({
    answer:
      'asks' in request
        ? answerVerification(request, (progress) => report({ type: 'progress', progress }))
        : answer(request, report),
  }),
);
