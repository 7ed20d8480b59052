import type { Network, Relationship } from '../../../../domain/network.ts';
import type { Theme } from '../../../../scene/theme.ts';
import { lineLook } from '../../../../scene/lineLooks.ts';

/** The hue of a line of account; the grey of every other tie. */
export function spanColour(network: Network, tie: Relationship, theme: Theme): string {
  if (tie.kind !== 'accountability') return theme.colour.ink3;
  const audience = tie.audience === null ? null : network.vocabulary.audiences.get(tie.audience);
  return lineLook(theme, audience).stroke ?? theme.colour.ink3;
}
