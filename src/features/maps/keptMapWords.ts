import type { KeptHead } from '../../storage/keptMap.ts';

const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
const times = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const figures = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** "23 November 2026, 17:04", in the reader's own time zone. */
export const whenInWords = (timeMs: number): string => `${days.format(timeMs)}, ${times.format(timeMs)}`;

const thousand = 1000;

/** "412 kB". */
export function sizeInWords(bytes: number): string {
  if (bytes < thousand) return 'under 1 kB';
  if (bytes < thousand * thousand) return `${String(Math.round(bytes / thousand))} kB`;
  return `${figures.format(bytes / (thousand * thousand))} MB`;
}

/** What a row says below the title. */
export function keptMapInWords({ changed, bytes, origin }: KeptHead): string {
  return `Changed ${whenInWords(changed)} · ${sizeInWords(bytes)}${fromInWords(origin)}`;
}

function fromInWords(origin: KeptHead['origin']): string {
  if (origin.kind === 'link') return ' · from a link';
  return origin.kind === 'file' ? ` · from “${origin.name}”` : '';
}
