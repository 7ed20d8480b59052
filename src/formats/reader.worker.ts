import type { WorkerScope } from '../workers/messages.ts';
import { serve } from '../workers/serve.ts';
import type { ReadRequest } from './readerClient.ts';
import { readJson } from './readJson.ts';
import type { ReadResult } from '../domain/readResult.ts';

serve<ReadRequest, ReadResult>(self as unknown as WorkerScope, ({ bytes, file }) => ({
  answer: readJson(new Uint8Array(bytes), file),
}));
