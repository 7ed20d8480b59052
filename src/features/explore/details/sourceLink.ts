/** Where a source can be opened, and the host that a reader sees before opening it. */
export interface SourceLink {
  readonly href: string;
  readonly host: string;
}

const doiHost = 'doi.org';

/**
 * A link for a recorded address.
 *
 * @param address - As recorded. Only `https:`, `http:` and `doi:` make a link.
 * @returns null for anything else, which is shown as text and never opened.
 */
export function sourceLink(address: string): SourceLink | null {
  const url = tryUrl(address);
  if (url === null) return null;
  if (url.protocol === 'doi:') {
    const name = url.pathname.replace(/^\/+/, '');
    return name === '' ? null : { href: `https:${['', '', doiHost, name].join('/')}`, host: doiHost };
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  return { href: url.href, host: url.hostname.replace(/^www\./, '') };
}

function tryUrl(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
