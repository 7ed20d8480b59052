import { isCharacterChord } from '../../ui/chord.ts';
import type { Command } from '../../ui/command.ts';
import { keysAsShown } from '../../ui/keysAsShown.ts';
import type { KeyRow } from '../../ui/stage/keys.ts';
import { paneKeys } from '../../ui/paneKeys.ts';
import { crosshairKeys, mapKeys, moveKeys } from '../../ui/stage/keys.ts';

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
 * @param isComparing - The keys of Compare, and of the maps in it, then stand first.
 */
export function keyList(commands: readonly Command[], isComparing = false): readonly KeyGroup[] {
  const inScope = (of: Command['scope']) => commands.filter(({ scope }) => scope === of).flatMap(commandRow);
  const comparing = { title: 'While comparing', rows: [...inScope('compare'), ...paneKeys.map(mapRow)] };
  const onMap = { title: 'On the map', rows: mapKeys.map(mapRow) };
  return [
    ...(isComparing ? [comparing, onMap] : []),
    { title: 'Everywhere', rows: inScope(undefined) },
    { title: 'While exploring', rows: inScope('explore') },
    ...(isComparing ? [] : [comparing, onMap]),
    { title: 'While moving an organisation', rows: moveKeys.map(mapRow) },
    { title: 'With the crosshair', rows: crosshairKeys.map(mapRow) },
  ].filter(({ rows }) => rows.length > 0);
}

const commandRow = ({ keys, label }: Command): readonly ListedKeys[] =>
  keys === null ? [] : [{ shown: keysAsShown(keys), label, isCharacter: isCharacterChord(keys) }];

const mapRow = ({ keys, shown, label }: KeyRow<unknown>): ListedKeys => ({
  shown: shown ?? keys.map(keysAsShown).join(' or '),
  label,
  isCharacter: keys.every(isCharacterChord),
});
