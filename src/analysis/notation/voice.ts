import type { Relationship } from '../../domain/network.ts';
import { anchorOfAudience, anchorOfKind } from './omega.ts';
import { oncePerReading, standingTies } from './reading.ts';

/** How a relationship lets people speak: they are involved, they belong or hold a seat, or account is given to them. */
export type VoiceForm = 'involved' | 'member' | 'account';

export interface Voice {
  readonly form: VoiceForm;
  readonly tie: Relationship;
}

/**
 * The relationships in which service users and citizens have a voice: `involves`; `member-of` by an organisation whose kind is
 * anchored at citizens; `accountable-to` with an audience that is.
 *
 * @returns In the order of ids.
 */
export const voiceTies = oncePerReading((network, reading): readonly Voice[] =>
  standingTies(network, reading).flatMap((tie): readonly Voice[] => {
    if (tie.kind === 'accountability')
      return anchorOfAudience(network, tie) === 'citizens' ? [{ form: 'account', tie }] : [];
    if (tie.type === 'involves') return [{ form: 'involved', tie }];
    const isSeat = tie.type === 'member-of' && anchorOfKind(network, tie.from) === 'citizens';
    return isSeat ? [{ form: 'member', tie }] : [];
  }),
);
