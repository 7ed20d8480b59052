/** Serves a folder on this computer only. Rejects with code `EADDRINUSE` when the port is taken. */
export function serve(folder: string, port: number): Promise<{ close: () => void }>;
