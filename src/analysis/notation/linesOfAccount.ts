import type { OrganisationId } from '../../domain/ids.ts';
import type { Accountability, Answer, Phases } from '../../domain/network.ts';
import { oncePerReading, standingTies } from './reading.ts';

/**
 * The lines of account, from account-giver to forum: A of the analyses where asserted, A? where possible.
 *
 * @returns In the order of ids. Parallel lines all stand.
 * @remarks Account as in Bovens (2007), European Law Journal 13(4), p. 450.
 */
export const linesOfAccount = oncePerReading((network, reading): readonly Accountability[] =>
  standingTies(network, reading).filter((tie) => tie.kind === 'accountability'),
);

/** The lines that each organisation gives account on, in the order of ids. Has no entry for one that gives none. */
export const linesGiven = oncePerReading((network, reading): ReadonlyMap<OrganisationId, readonly Accountability[]> => {
  const given = new Map<OrganisationId, Accountability[]>();
  for (const line of linesOfAccount(network, reading)) {
    const found = given.get(line.from);
    if (found) found.push(line);
    else given.set(line.from, [line]);
  }
  return given;
});

export const phaseNames = ['information', 'discussion', 'consequences'] as const;

/** The phases of a line; what is not recorded is unknown. */
export const phasesOf = ({ phases }: Accountability): Phases =>
  phases ?? { information: 'unknown', discussion: 'unknown', consequences: 'unknown' };

/** How many of a line's three phases have this answer. */
export const phasesThat = (line: Accountability, answer: Answer): number =>
  phaseNames.filter((phase) => phasesOf(line)[phase] === answer).length;
