import type { WorkerScope } from '../workers/messages.ts';
import { serve } from '../workers/serve.ts';
import { createAnswerer } from './answerRequest.ts';
import type { AnalysisAnswer, AnalysisNews, AnalysisRequest } from './protocol.ts';

const answer = createAnswerer();

serve<AnalysisRequest, AnalysisAnswer['findings'], AnalysisNews>(self as unknown as WorkerScope, (request, report) => ({
  answer: answer(request, report),
}));
