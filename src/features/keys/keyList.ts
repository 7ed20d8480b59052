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

/** Every key there is, by where it works. Made from what reads the keyboard, so that it says what is so. */
export function keyList(commands: readonly Command[]): readonly KeyGroup[] {
  return [
    { title: 'Everywhere', rows: commands.filter(({ scope }) => scope === undefined).flatMap(commandRow) },
    { title: 'While exploring', rows: commands.filter(({ scope }) => scope === 'explore').flatMap(commandRow) },
    {
      title: 'While comparing',
      rows: [...commands.filter(({ scope }) => scope === 'compare').flatMap(commandRow), ...paneKeys.map(mapRow)],
    },
    { title: 'On the map', rows: mapKeys.map(mapRow) },
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
