import type { WorkerScope } from '../workers/messages.ts';
import { serve } from '../workers/serve.ts';
import { createAnswerer } from './answerRequest.ts';
import type { AnalysisAnswer, AnalysisRequest } from './protocol.ts';
import type { AnalysisProgress } from './runAnalyses.ts';

const answer = createAnswerer();

serve<AnalysisRequest, AnalysisAnswer, AnalysisProgress>(self as unknown as WorkerScope, (request, report) => ({
  answer: answer(request, report),
}));
