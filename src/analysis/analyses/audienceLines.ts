import type { CollaborationId, RelationshipId, TermId } from '../../domain/ids.ts';
import { collaborationRef } from '../../domain/ids.ts';
import type { Accountability, Collaboration, Network } from '../../domain/network.ts';
import type { Term } from '../../domain/vocabulary.ts';
import { audienceLabel, toWhom } from '../account.ts';
import { mainAudiences } from '../mainAudiences.ts';
import { collaborationName } from '../names.ts';
import { linesOfAccount } from '../notation/linesOfAccount.ts';
import { anchorOfAudience, anchorOfKind } from '../notation/omega.ts';
import type { Analysis, Likeness, Question } from '../results/analysis.ts';
import { because } from '../results/because.ts';
import { needOfTies } from '../results/needs.ts';
import type { Draft, ThreeValued } from '../results/result.ts';
import { capital, counted, eitherWords, listWords } from '../words.ts';

/** Whether any line of account within a collaboration goes to one audience. */
export interface AudienceLine {
  readonly audience: TermId;
  readonly reach: ThreeValued;
  /** Asserted lines, in code order. */
  readonly lines: readonly RelationshipId[];
  /** A source speaks of account to this audience, whether or not it names a line. */
  readonly isSpokenOf: boolean;
}

/** To whom lines of account recorded within a collaboration go. */
export interface AudienceLines {
  /** One for each main audience of the map, in the order of its vocabulary. */
  readonly audiences: readonly AudienceLine[];
  /** Asserted lines within it, to whomever. */
  readonly lines: number;
}

function run({ network }: Question): readonly Draft<AudienceLines>[] {
  const asserted = byCollaboration(linesOfAccount(network, 'asserted'));
  const possible = byCollaboration(linesOfAccount(network, 'possible'));
  return [...network.collaborations.values()].map((collaboration) =>
    draftOf(network, collaboration, asserted.get(collaboration.id) ?? [], possible.get(collaboration.id) ?? []),
  );
}

function byCollaboration(lines: readonly Accountability[]): ReadonlyMap<CollaborationId, readonly Accountability[]> {
  const found = new Map<CollaborationId, Accountability[]>();
  for (const line of lines)
    for (const id of new Set(line.collaborations)) {
      const known = found.get(id);
      if (known) known.push(line);
      else found.set(id, [line]);
    }
  return found;
}

function draftOf(
  network: Network,
  { id, externalAccountability }: Collaboration,
  asserted: readonly Accountability[],
  possible: readonly Accountability[],
): Draft<AudienceLines> {
  const audiences = mainAudiences(network).map((audience): AudienceLine => {
    const lines = asserted.filter((line) => goesTo(network, line, audience)).map((line) => line.id);
    const isPossible = possible.some((line) => goesTo(network, line, audience));
    return {
      audience: audience.id,
      reach: lines.length > 0 ? 'yes' : isPossible ? 'only-if-unknown' : 'no-record',
      lines,
      isSpokenOf: externalAccountability.includes(audience.id),
    };
  });
  return {
    subject: collaborationRef(id),
    value: { audiences, lines: asserted.length },
    withheld: null,
    because: because({
      organisations: asserted.flatMap(({ from, to }) => [from, to]),
      relationships: asserted.map((line) => line.id),
      collaborations: [id],
    }),
    needs: needOfTies('audience', 'who the forum is to the account-giver', asserted, (line) => line.audience === null),
    n: asserted.length,
  };
}

/** By its audience; for audiences in which a line can end, also by the kind of its forum, whatever the line itself calls it. */
const goesTo = (network: Network, line: Accountability, { id, anchor }: Term): boolean =>
  line.audience === id ||
  (anchor !== undefined && (anchorOfAudience(network, line) === anchor || anchorOfKind(network, line.to) === anchor));

function likeness(before: AudienceLines, after: AudienceLines): Likeness {
  const isSameAnswer =
    before.audiences.length === after.audiences.length &&
    before.audiences.every(({ audience, reach }, index) => {
      const other = after.audiences[index];
      return other?.audience === audience && other.reach === reach;
    });
  if (!isSameAnswer) return 'other-answer';
  const isSameFigure =
    before.lines === after.lines &&
    before.audiences.every(({ lines }, index) => lines.length === after.audiences[index]?.lines.length);
  return isSameFigure ? 'same' : 'other-figure';
}

function inWords(network: Network, { subject, value, withheld }: Draft<AudienceLines>): string {
  if (value === null || subject.kind !== 'collaboration') return withheld ?? '';
  const name = collaborationName(network, subject.id);
  if (value.lines === 0) return `No line of account is recorded within ${name}.`;
  const to = (reach: ThreeValued): readonly string[] =>
    value.audiences.filter((line) => line.reach === reach).map(({ audience }) => toAudience(network, audience));
  const [recorded, open, none] = [to('yes'), to('only-if-unknown'), to('no-record')];
  const spoken = value.audiences.filter(({ reach, isSpokenOf }) => reach !== 'yes' && isSpokenOf);
  return [
    `${capital(counted(value.lines, 'line'))} of account ${value.lines === 1 ? 'is' : 'are'} recorded within ${name}${recorded.length === 0 ? '' : `, to ${listWords(recorded)}`}.`,
    ...(open.length === 0 ? [] : [`A line to ${listWords(open)} is there only if an unknown one is real.`]),
    ...(none.length === 0 ? [] : [`None is recorded to ${eitherWords(none)}.`]),
    ...(spoken.length === 0
      ? []
      : [
          `A source speaks of account to ${listWords(spoken.map(({ audience }) => toAudience(network, audience)))} without naming a line.`,
        ]),
  ].join(' ');
}

/** "service users or citizens": an audience as it reads after "to". */
export const toAudience = (network: Network, audience: TermId): string =>
  toWhom(audienceLabel(network, audience) ?? audience).replace(' & ', ' or ');

export const audienceLines: Analysis<AudienceLines> = {
  id: 'M-audiences',
  name: 'Audiences with a recorded line',
  card: {
    definition:
      'To which of the main audiences any line of account within a collaboration goes. Where none is recorded, there may still be one; where a source speaks of such account without naming a line, that is said as well.',
    formula:
      'For each audience with a look of its own: yes where an asserted line within the collaboration has that audience, or ends in a forum whose kind has the same anchor; only if an unknown is real where one of unknown status has; no record otherwise.',
    references: ['FitzGerald and Rosenbach 2019'],
    thresholds: [],
    data: ['accountable-to', 'audience', 'kind', 'externalAccountability'],
    changedBy: 'One recorded line to an audience that has none, or another audience recorded for a line.',
  },
  run,
  likeness,
  inWords,
};
