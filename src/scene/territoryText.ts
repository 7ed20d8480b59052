import { shortened } from './wrapName.ts';

/** Longer than this, a territory's name is cut before its "and". */
const longestName = 26;

/**
 * A collaboration's name as the map shows it: what stands before a colon, without a leading "The", cut before " and " when long.
 * Panels and tables show the full name.
 */
export function territoryText(name: string): string {
  const [beforeColon = ''] = name.slice(0, 400).split(':');
  const plain = beforeColon.replace(/\s+/gu, ' ').trim();
  const bare = plain.startsWith('The ') ? plain.slice(4) : plain;
  const [first = ''] = bare.split(' and ');
  const text = bare.length > longestName && first.trim() !== '' ? first.trim() : bare;
  return shortened(text === '' ? 'unnamed' : text, longestName + 2);
}
