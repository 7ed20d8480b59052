import { shortened } from '../../../analysis/words.ts';

/** A text longer than this is kept whole in the file and cut on the screen. */
const longest = 2_000;

/** A value of a file in words, whatever it is: lists with commas, yes and no, anything deeper as it is written. */
export function valueWords(value: unknown): string {
  switch (typeof value) {
    case 'boolean':
      return value ? 'yes' : 'no';
    case 'number':
      return value.toLocaleString('en-GB', { maximumFractionDigits: 20 });
    case 'string':
      return shortened(value, longest);
    default:
      return Array.isArray(value) && value.every((part) => typeof part !== 'object')
        ? value.map(valueWords).join(', ')
        : shortened(JSON.stringify(value), longest);
  }
}
