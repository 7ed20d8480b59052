import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers requests with the files of one folder, and with nothing outside it. */
export function staticHandler(folder: string): (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Serves a folder on this computer only. Rejects with code `EADDRINUSE` when the port is taken. */
export function serve(folder: string, port: number): Promise<{ close: () => void }>;
