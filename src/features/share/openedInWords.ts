import { assertNever } from '../../domain/assertNever.ts';
import { countsWords } from '../../store/selectors.ts';
import type { Snapshot } from '../../store/snapshot.ts';
import { firstPaneOf } from '../../store/snapshot.ts';
import { comparedPanes } from '../../view/comparisonChanges.ts';
import { placeOfStep, stepsOf } from '../../view/story.ts';
import { titleOfAll } from '../../view/tellingTitles.ts';
import type { PaneView } from '../../view/viewState.ts';

/** What a link to a snapshot opens, as the end of a sentence that begins "The link opens". */
export function openedInWords(snapshot: Snapshot): string {
  const { map, view } = snapshot;
  switch (view.mode) {
    case 'explore':
      return `exactly this view: ${shapeInWords(firstPaneOf(snapshot))}, ${countsWords(snapshot)}`;
    case 'compare':
      return `exactly this comparison: ${titleOfAll(map.network, comparedPanes(view))}`;
    case 'present': {
      const steps = stepsOf(map.document);
      const at = placeOfStep(steps, view.step);
      const step = steps[at];
      if (step === undefined) return 'Present, where a story of this map is made';
      return `step ${String(at + 1)} of ${String(steps.length)} of the story${step.title === '' ? '' : `, “${step.title}”`}`;
    }
    default:
      return assertNever(view.mode);
  }
}

function shapeInWords({ tab, arrangement }: PaneView): string {
  if (tab === 'table') return 'the table';
  if (tab === 'sentences') return 'the sentences';
  return arrangement === 'lines' ? 'the lines of accountability' : 'the network';
}
