import type { Snapshot } from '../../../store/snapshot.ts';
import type { Command } from '../../../ui/command.ts';
import { wordsOf } from './searchText.ts';

/**
 * The commands a reader can run now whose label has every word asked for, or begins one of its words with it.
 *
 * @returns All that can be run when nothing is asked; in the order given.
 */
export function findCommands(commands: readonly Command[], snapshot: Snapshot, question: string): readonly Command[] {
  const asked = wordsOf(question);
  if (asked.length === 0 && question.trim() !== '') return [];
  return commands.filter((command) => {
    const words = wordsOf(command.label);
    return asked.every((word) => words.some((own) => own.startsWith(word))) && command.isEnabled(snapshot);
  });
}
