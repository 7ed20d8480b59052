import type { OverviewQuestion } from '../../../analysis/overviewQuestions.ts';
import type { ViewChange } from '../../../view/changes.ts';

/** Shows the answer to a question: its filters and selection, with everything in view. */
export const askQuestion =
  ({ filter, selection }: OverviewQuestion): ViewChange =>
  (view) => {
    const [first, ...rest] = view.panes;
    return { ...view, panes: [{ ...first, filter, selection, focus: null, camera: 'fit' }, ...rest] };
  };
