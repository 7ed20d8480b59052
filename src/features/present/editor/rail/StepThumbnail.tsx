import { useEffect, useRef } from 'react';
import type { StoryStep } from '../../../../domain/document.ts';
import { paintSheet } from '../../../../export/paintSheet.ts';
import { useTheme } from '../../../../ui/ThemeProvider.tsx';
import { drawSoon } from '../../../../ui/drawQueue.ts';
import { useInView } from '../../../../ui/useInView.ts';
import styles from './rail.module.css';
import { useStepSheet } from './stepSheets.ts';

/** What a step shows, small: drawn while it is on the screen and there is time. What it is called is said beside it. */
export function StepThumbnail({ step }: { readonly step: StoryStep }) {
  const frame = useRef<HTMLSpanElement>(null);
  const isInView = useInView(frame);
  return (
    <span ref={frame} className={styles.picture} aria-hidden="true">
      {isInView && <Drawing step={step} />}
    </span>
  );
}

function Drawing({ step }: { readonly step: StoryStep }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const sheetOf = useStepSheet(step.view);
  const theme = useTheme();
  useEffect(
    () =>
      drawSoon(() => {
        const element = canvas.current;
        const context = element?.getContext('2d') ?? null;
        const sheet = sheetOf(theme);
        if (element === null || context === null || sheet === null) return;
        element.width = Math.round(element.clientWidth * devicePixelRatio);
        element.height = Math.round(element.clientHeight * devicePixelRatio);
        paintSheet(context, sheet, element.width / sheet.width);
      }),
    [sheetOf, theme],
  );
  return <canvas ref={canvas} />;
}
