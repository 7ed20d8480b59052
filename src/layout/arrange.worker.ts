import type { WorkerScope } from '../workers/messages.ts';
import { serve } from '../workers/serve.ts';
import { arrange } from './arrange.ts';
import type { LayoutRequest } from './protocol.ts';

serve<LayoutRequest, Float32Array, number>(self as unknown as WorkerScope, (request, report) => {
  const positions = arrange(request, report);
  return { answer: positions, transfer: [positions.buffer as ArrayBuffer] };
});
