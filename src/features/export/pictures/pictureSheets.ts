import type { ExportInput } from '../../../export/exportMaker.ts';
import { isCompared } from '../../../export/picture/isCompared.ts';
import type { PictureFrame } from '../../../export/picture/viewPicture.ts';
import { stepPicture, usualFrame, viewPicture } from '../../../export/picture/viewPicture.ts';
import type { Sheet } from '../../../export/sheet.ts';
import { stepContent } from '../../../export/story/stepContent.ts';
import { saidIn } from '../../../scene/said/markSaid.ts';
import { stepsOf } from '../../../view/story.ts';

/** A picture that is drawn when it is asked for. */
export interface AskedPicture {
  /** Without an ending. */
  readonly name: string;
  /** "Drawing step 3 of 9". */
  readonly doing: string;
  sheet(frame?: PictureFrame): Sheet;
}

/** What an export of pictures has to draw: the view or the step that is looked at, or every step of the story. */
export function askedPictures({
  map,
  part,
  theme,
  measure,
  today,
  litOf,
  comparedOf,
}: ExportInput): readonly AskedPicture[] {
  const tools = { theme, measure };
  const answers = { litOf, comparedOf, said: saidIn(map.document), today };
  const steps = stepsOf(map.document);
  const ofStep = (place: number): AskedPicture | null => {
    const step = steps[place];
    if (step === undefined) return null;
    const counted = { number: place + 1, count: steps.length };
    return {
      name: `${String(place + 1).padStart(2, '0')} ${step.title}`,
      doing: `Drawing step ${String(place + 1)} of ${String(steps.length)}`,
      sheet: (frame = usualFrame) => {
        const content = stepContent(step, counted, map.network, map.view.panes[0], theme, answers);
        return stepPicture(content, map, tools, answers, frame);
      },
    };
  };
  if (part === 'story') return steps.flatMap((_, place) => ofStep(place) ?? []);
  const shown = ofStep(steps.findIndex(({ id }) => id === map.view.step));
  return [
    shown ?? {
      name: isCompared(map.view) ? `${map.document.title} compared` : map.document.title,
      doing: 'Drawing the view',
      sheet: (frame = usualFrame) => viewPicture(map, tools, answers, frame),
    },
  ];
}
