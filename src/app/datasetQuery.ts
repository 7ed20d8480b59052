import type { QueryClient } from '@tanstack/react-query';
import { DatasetError, type DatasetBytes } from './datasetError.ts';

/** 50 MB, as the format promises; the body is not read past it. */
const largestFileBytes = 50 * 1024 * 1024;

/**
 * Fetches a dataset of this site.
 *
 * @param address - Absolute, or relative to the page. Any other origin is refused before a request is made.
 * @returns The bytes as sent. Rejects with `DatasetError` when the address is refused, not found, too large or out of reach.
 */
export function fetchDataset(queries: QueryClient, address: string): Promise<DatasetBytes> {
  return queries.query({
    queryKey: ['dataset', address],
    queryFn: ({ signal }) => requestDataset(address, signal),
    staleTime: Infinity,
    gcTime: 0,
    structuralSharing: false,
    networkMode: 'always',
    retry: false,
  });
}

async function requestDataset(address: string, signal: AbortSignal): Promise<DatasetBytes> {
  const url = sameOriginUrl(address);
  const response = await reach(url, address, signal);
  if (!response.ok) {
    throw refusal(
      'E_MAP_NOT_FOUND',
      address,
      `There is no map at “${address}”. The server answered ${String(response.status)}.`,
      'Check the address for a typing error, or open a file or the example instead.',
    );
  }
  if (Number(response.headers.get('content-length') ?? 0) > largestFileBytes) throw tooLarge(address);
  const bytes = await response.arrayBuffer();
  if (bytes.byteLength > largestFileBytes) throw tooLarge(address);
  return { bytes, name: url.pathname.split('/').at(-1) ?? address };
}

async function reach(url: URL, address: string, signal: AbortSignal): Promise<Response> {
  try {
    // A redirect could lead to another site, so it is an error and not followed.
    return await fetch(url, { signal, credentials: 'same-origin', redirect: 'error' });
  } catch (error) {
    if (signal.aborted) throw error;
    throw refusal(
      'E_MAP_NOT_FOUND',
      address,
      `The map at “${address}” could not be reached.`,
      'Check the connection and try again, or open a file from this computer.',
    );
  }
}

/**
 * Fetches a file of the app itself as text.
 *
 * @returns null when it is out of reach. Rejects with the signal's reason after an abort.
 */
export async function fetchText(address: string, signal: AbortSignal): Promise<string | null> {
  try {
    const response = await reach(sameOriginUrl(address), address, signal);
    return response.ok ? await response.text() : null;
  } catch (error) {
    if (error instanceof DatasetError) return null;
    throw error;
  }
}

function sameOriginUrl(address: string): URL {
  const url = URL.parse(address, document.baseURI);
  if (url === null) {
    throw refusal('E_BAD_LINK', address, `“${address}” is no address.`, 'Check the part of the link after “map=”.');
  }
  if (url.origin !== location.origin || !/^https?:$/.test(url.protocol)) {
    throw refusal(
      'E_REMOTE_NOT_ALLOWED',
      address,
      `The map at “${address}” lies on another site, and nothing is fetched from other sites.`,
      'Save the file on this computer and open it from there.',
    );
  }
  return url;
}

const tooLarge = (address: string): DatasetError =>
  refusal(
    'E_TOO_LARGE',
    address,
    `The map at “${address}” is larger than 50 MB.`,
    'Split it into smaller maps, or leave out what is not needed.',
  );

function refusal(code: string, address: string, message: string, remedy: string): DatasetError {
  return new DatasetError({ code, severity: 'error', file: address, place: '', value: address, message, remedy });
}
