import { Pause, Play, StepForward } from 'lucide-react';
import controls from '../../../ui/controls.module.css';
import { useMediaQuery } from '../../../ui/useMediaQuery.ts';
import type { RowStop } from '../../../ui/useRovingRows.ts';
import type { YearSpan } from './nextYear.ts';
import { useYearsPlay } from './useYearsPlay.ts';

interface YearsPlayButtonProps {
  readonly extent: YearSpan;
  readonly shown: YearSpan;
  readonly stop: RowStop;
}

/** Plays the years one after another; where motion is reduced, it goes on by a year a press. */
export function YearsPlayButton({ extent, shown, stop }: YearsPlayButtonProps) {
  const isMotionReduced = useMediaQuery('(prefers-reduced-motion: reduce)');
  const { isPlaying, play, pause, step } = useYearsPlay(extent, shown);
  if (extent.from === extent.to) return null;
  const [label, Icon, act] = isPlaying
    ? (['Pause the years', Pause, pause] as const)
    : isMotionReduced
      ? (['Next year', StepForward, step] as const)
      : (['Play the years', Play, play] as const);
  return (
    <button {...stop} type="button" className={controls.icon} aria-label={label} title={label} onClick={act}>
      <Icon size={16} aria-hidden />
    </button>
  );
}
