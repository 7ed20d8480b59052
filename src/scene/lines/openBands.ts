import type { Setting } from '../../analysis/roles.ts';
import type { Because } from '../../analysis/results/result.ts';
import type { Emphasis } from '../emphasis.ts';
import { refKey } from '../emphasis.ts';
import { collaborationRef } from '../../domain/ids.ts';
import type { BandContent } from './gatherBands.ts';

/** More than this would push each other out of sight. */
const mostAtOnce = 4;

/**
 * The bands that open by themselves for what is selected or lit: those with most of the lit lines, else those where a lit organisation
 * takes part.
 *
 * @param lit - What a trace or a finding rests on; the emphasis is that of it then.
 */
export function bandsToOpen(
  contents: readonly BandContent[],
  emphasis: Emphasis | null,
  lit: Because | null,
): ReadonlySet<Setting> {
  if (emphasis === null) return new Set();
  const named = contents.filter(
    ({ setting }) =>
      setting !== null &&
      (lit?.collaborations.includes(setting) === true || emphasis.selected.has(refKey(collaborationRef(setting)))),
  );
  if (named.length > 0) return settingsOf(named);
  const byLines = ranked(contents, ({ lines }) => lines.filter(({ id }) => emphasis.relationships.has(id)).length);
  if (byLines.length > 0) return settingsOf(byLines);
  const chosen = (id: string) =>
    emphasis.selected.has(`organisation ${id}`) || lit?.organisations.some((own) => own === id);
  return settingsOf(
    ranked(contents, ({ seated, quiet, undrawn }) => [...seated, ...quiet, ...undrawn].filter(chosen).length),
  );
}

const ranked = (contents: readonly BandContent[], weigh: (content: BandContent) => number): readonly BandContent[] =>
  contents
    .map((content) => ({ content, weight: weigh(content) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ content }) => content);

const settingsOf = (contents: readonly BandContent[]): ReadonlySet<Setting> =>
  new Set(contents.slice(0, mostAtOnce).map(({ setting }) => setting));
