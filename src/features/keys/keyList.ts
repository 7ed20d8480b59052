import { isCharacterChord } from '../../ui/chord.ts';
import type { Command } from '../../ui/command.ts';
import { keysAsShown } from '../../ui/keysAsShown.ts';
import type { KeyRow } from '../../ui/stage/keys.ts';
import { paneKeys } from '../../ui/paneKeys.ts';
import { presentingKeys } from '../../ui/presentingKeys.ts';
import { crosshairKeys, mapKeys, moveKeys } from '../../ui/stage/keys.ts';
import type { Mode } from '../../view/viewState.ts';

/** Keys that do one thing, as a reader sees them. */
export interface ListedKeys {
  readonly shown: string;
  readonly label: string;
  /** A letter, digit or sign, which can be switched off. */
  readonly isCharacter: boolean;
}
export interface KeyGroup {
  readonly title: string;
  readonly rows: readonly ListedKeys[];
}

/**
 * Every key there is, by where it works. Made from what reads the keyboard, so that it says what is so.
 *
 * @param page - The keys of Compare, and of the maps in it, or of Present stand first while one of these is shown.
 */
export function keyList(commands: readonly Command[], page: Mode = 'explore'): readonly KeyGroup[] {
  const inScope = (of: Command['scope']) => commands.filter(({ scope }) => scope === of).flatMap(commandRow);
  const comparing = { title: 'While comparing', rows: [...inScope('compare'), ...paneKeys.map(mapRow)] };
  const onMap = { title: 'On the map', rows: mapKeys.map(mapRow) };
  const presenting = [
    { title: 'While presenting', rows: presentingKeys.map(mapRow) },
    { title: 'While writing a story', rows: inScope('present') },
  ];
  return [
    ...(page === 'compare' ? [comparing, onMap] : []),
    ...(page === 'present' ? presenting : []),
    { title: 'Everywhere', rows: inScope(undefined) },
    { title: 'While exploring', rows: inScope('explore') },
    ...(page === 'compare' ? [] : [comparing, onMap]),
    { title: 'While moving an organisation', rows: moveKeys.map(mapRow) },
    { title: 'With the crosshair', rows: crosshairKeys.map(mapRow) },
    ...(page === 'present' ? [] : presenting),
  ].filter(({ rows }) => rows.length > 0);
}

const commandRow = ({ keys, label }: Command): readonly ListedKeys[] =>
  keys === null ? [] : [{ shown: keysAsShown(keys), label, isCharacter: isCharacterChord(keys) }];

const mapRow = ({ keys, shown, label }: KeyRow<unknown>): ListedKeys => ({
  shown: shown ?? keys.map(keysAsShown).join(' or '),
  label,
  isCharacter: keys.every(isCharacterChord),
});
