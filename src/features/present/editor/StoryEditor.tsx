import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { stepsOf } from '../../../view/story.ts';
import { StartPresenting } from '../presenting/StartPresenting.tsx';

/** Where a story is written: its steps, the one that is looked at, and its words. */
export function StoryEditor() {
  const steps = useSnapshot(({ map }) => stepsOf(map.document));
  return (
    <section id="view" tabIndex={-1} aria-labelledby="story-steps">
      <h2 id="story-steps">Steps</h2>
      <StartPresenting />
      <ol aria-labelledby="story-steps">
        {steps.map(({ title }, place) => (
          // Ids of a file may come twice; places in the list do not.
          <li key={place}>{title}</li>
        ))}
      </ol>
    </section>
  );
}
