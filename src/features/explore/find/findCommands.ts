import type { Snapshot } from '../../../store/snapshot.ts';
import type { Command } from '../../../ui/command.ts';
import { commandRank } from './commandRank.ts';
import { wordsOf } from './searchText.ts';

export interface FoundCommand {
  readonly command: Command;
  /** What it waits for; null when it can be run now. */
  readonly whyNot: string | null;
}

/**
 * The commands that a question asks for, with those that cannot be run now and why.
 *
 * @param isLoose - Whether letters in their order are enough, as for someone who looks for nothing but commands.
 * @returns All of them in the order given when nothing is asked; else the best fitting first, and of equals those that can be run.
 */
export function findCommands(
  commands: readonly Command[],
  snapshot: Snapshot,
  question: string,
  isLoose = false,
): readonly FoundCommand[] {
  const asked = wordsOf(question);
  const found = (command: Command): FoundCommand => ({
    command,
    whyNot: command.isEnabled(snapshot) ? null : (command.whyNot ?? 'Not possible now'),
  });
  if (asked.length === 0) return question.trim() === '' ? commands.map(found) : [];
  return commands
    .flatMap((command) => {
      const rank = commandRank(asked, command.label, command.also ?? '', isLoose);
      return rank === null ? [] : [{ rank, ...found(command) }];
    })
    .sort((a, b) => a.rank - b.rank || Number(a.whyNot !== null) - Number(b.whyNot !== null));
}
