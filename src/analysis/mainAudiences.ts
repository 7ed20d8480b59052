import type { Network } from '../domain/network.ts';
import type { Term } from '../domain/vocabulary.ts';

/** The audiences that a map's drawing tells apart, those with a look of their own; the rest share the neutral look. */
export const mainAudiences = (network: Network): readonly Term[] =>
  [...network.vocabulary.audiences.values()].filter(({ look }) => look?.hue !== undefined && look.hue !== 'other');
