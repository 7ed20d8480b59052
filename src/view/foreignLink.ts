import type { Report } from '../domain/report.ts';
import { unescapeText } from './linkText.ts';

/**
 * Links that are not views: the bare start, addresses of maps kept elsewhere, data in a link, and plain mistakes. Each is
 * answered in words and shown as the usual first view; none is followed anywhere.
 *
 * @param text - What follows the `#`.
 * @returns Whether the text was one of them, so that there is no view to read.
 */
export function readForeignLink(text: string, report: Report): boolean {
  if (text === '' || text === '/') return true;
  if (text.startsWith('/')) {
    readRoute(text, report);
    return true;
  }
  if (/^data(=|$)/.test(text)) {
    badLink(
      report,
      'The link should hold a map, but what it holds cannot be read.',
      'It may have been cut on its way: copy the whole link again, or ask for the map as a file.',
    );
    return true;
  }
  // A scheme, such as `javascript:`, has no meaning here, and nothing to say to the reader either.
  if (/^[a-z][a-z0-9+.-]*:/i.test(text)) return true;
  if (text.includes('=')) return false;
  badLink(report, 'The end of the link could not be read.', 'Copy the whole link again. The map is shown as usual.');
  return true;
}

function readRoute(text: string, report: Report): void {
  const [path = '', ...rest] = text.split('?');
  const query = rest.join('?');
  if (/^\/map\//i.test(path)) {
    const name = unescapeText(path.slice('/map/'.length));
    if (name === null || /\p{Cc}/u.test(name)) {
      badLink(report, 'The link names a map in a way that cannot be read.', 'Copy the whole link again.', path);
      return;
    }
    report.add({
      code: 'E_MAP_NOT_FOUND',
      place: 'map',
      value: name,
      message: 'The map that the link names is not kept here.',
      remedy: 'Open its file, or choose a map from the list. Nothing was created.',
    });
    return;
  }
  if (/^\/open\/?$/i.test(path)) {
    if (/(^|&)(file|map|url)=/i.test(query)) {
      report.add({
        code: 'E_REMOTE_NOT_ALLOWED',
        place: 'file',
        value: query,
        message: 'The link asks for a map from another site. Nothing was fetched: maps are read from this site alone.',
        remedy: 'Download the file yourself, and open it here.',
      });
    }
    return;
  }
  if (/^\/(compare|present)\/?$/i.test(path)) {
    report.add({
      code: 'W_BAD_VIEW',
      place: path,
      value: query,
      message: 'The link names maps to look at together, which links to this page cannot do.',
      remedy: 'Open the maps one by one.',
    });
    return;
  }
  badLink(report, 'The link leads to a page that is not here.', 'The map is shown as usual.', path);
}

function badLink(report: Report, message: string, remedy: string, value?: string): void {
  report.add({ code: 'E_BAD_LINK', place: '', value, message, remedy });
}
