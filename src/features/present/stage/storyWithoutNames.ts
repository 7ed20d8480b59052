import { hideNames } from '../../../analysis/hideNames.ts';
import type { StoryStep } from '../../../domain/document.ts';
import type { Network } from '../../../domain/network.ts';
import { oncePerNetwork } from '../../../domain/oncePerNetwork.ts';
import { withoutNames } from './withoutNames.ts';

/**
 * The steps of a story as a room reads them while names are hidden: in titles, texts and reveals organisations and collaborations
 * have the numbers that the picture gives them. Notes, which the presenter reads, stay as they are.
 *
 * @param network - With its names.
 */
export function storyWithoutNames(steps: readonly StoryStep[], network: Network): readonly StoryStep[] {
  const hide = hiding(network);
  return steps.map((step) => ({
    ...step,
    title: hide(step.title),
    ...(step.text === undefined ? {} : { text: hide(step.text) }),
    ...(Array.isArray(step.reveals) ? { reveals: (step.reveals as readonly unknown[]).map(revealed(hide)) } : {}),
  }));
}

const hiding = oncePerNetwork((network) => {
  const bare = withoutNames(network);
  return hideNames([
    ...[...network.organisations.values()].map(({ id, name, aliases }) => ({
      names: [name, ...aliases],
      standIn: bare.organisations.get(id)?.name ?? '',
    })),
    // Where an organisation has the name of what it takes part in, the text is taken to speak of the organisation.
    ...[...network.collaborations.values()]
      .filter(({ name }) => ![...network.organisations.values()].some((other) => other.name === name))
      .map(({ id, name }) => ({ names: [name], standIn: bare.collaborations.get(id)?.name ?? '' })),
  ]);
});

const revealed =
  (hide: (text: string) => string) =>
  (entry: unknown): unknown =>
    typeof entry === 'object' && entry !== null && 'text' in entry && typeof entry.text === 'string'
      ? { ...entry, text: hide(entry.text) }
      : entry;
