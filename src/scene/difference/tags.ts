import type { Difference, Standing } from '../../analysis/compare/pair/difference.ts';
import { assertNever } from '../../domain/assertNever.ts';
import type { EntityRef } from '../../domain/ids.ts';
import { organisationRef, relationshipRef, sameRef } from '../../domain/ids.ts';
import type { Tag } from '../marks.ts';
import type { Theme } from '../theme.ts';
import { standingColour } from './differenceLooks.ts';

/**
 * What a thing of one class is marked with in a legend and on a shape; null for what stands on both sides and is the
 * same.
 */
export function standingLetter(standing: Standing): string | null {
  switch (standing) {
    case 'only-a':
      return 'A';
    case 'only-b':
      return 'B';
    case 'changed':
      return '≠';
    case 'both':
      return null;
    default:
      return assertNever(standing);
  }
}

/**
 * The letters of everything that is not the same on both sides: organisations first, then what was changed, then lines
 * of account. A line that was changed says whose it is: "≠A" and "≠B".
 *
 * @param selection - What is chosen shows its letter wherever it must.
 */
export function tagsOf(difference: Difference, selection: readonly EntityRef[], theme: Theme): readonly Tag[] {
  const tagged = (ref: EntityRef, standing: Standing, side = ''): readonly Tag[] => {
    const text = standingLetter(standing);
    const isFirm = selection.some((other) => sameRef(other, ref));
    return text === null ? [] : [{ ref, text: text + side, colour: standingColour(theme, standing), isFirm }];
  };
  const lines = [...difference.relationships.values()];
  const changed = lines.filter(({ standing }) => standing === 'changed');
  const others = lines.filter(({ standing }) => standing !== 'changed');
  return [
    ...[...difference.organisations].flatMap(([id, standing]) => tagged(organisationRef(id), standing)),
    ...changed.flatMap(({ relationship: { id }, standing, inA }) =>
      tagged(relationshipRef(id), standing, inA ? 'A' : 'B'),
    ),
    ...[true, false].flatMap((isAccount) =>
      others
        .filter(({ relationship }) => (relationship.kind === 'accountability') === isAccount)
        .flatMap(({ relationship: { id }, standing }) => tagged(relationshipRef(id), standing)),
    ),
  ];
}
