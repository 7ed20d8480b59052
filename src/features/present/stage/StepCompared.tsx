import { use, useMemo } from 'react';
import { slideTheme } from '../../../scene/spotlight/slideTheme.ts';
import type { Theme } from '../../../scene/theme.ts';
import type { PaneSize } from '../../../scene/viewport.ts';
import { ThemeProvider } from '../../../ui/ThemeProvider.tsx';
import { ComparisonSlot } from './ComparisonSlot.ts';
import type { SlideMeasures } from './slideSize.ts';
import { besideWords } from './slideSize.ts';
import { StepBeside } from './StepBeside.tsx';

interface StepComparedProps {
  /** Of the page. */
  readonly theme: Theme;
  readonly size: PaneSize;
  readonly measures: SlideMeasures;
  readonly isLive: boolean;
}

/** Words of a live comparison are no smaller, on a hand-held page. CSS pixels. */
const leastPx = 12.5;

/** The comparison of a step. A picture of a slide has it as on a slide of the usual width, made small. */
export function StepCompared({ theme, size, measures, isLive }: StepComparedProps) {
  const comparison = use(ComparisonSlot);
  const { width } = besideWords(size, measures);
  const unit = isLive ? measures.unit : 1;
  const usualWidth = isLive ? width : width / measures.unit;
  const ownTheme = useMemo(() => slideTheme(theme, unit, usualWidth), [theme, unit, usualWidth]);
  return (
    <StepBeside size={size} measures={measures} usualWidth={usualWidth}>
      <ThemeProvider theme={ownTheme}>
        <div style={{ fontSize: Math.max(isLive ? leastPx : 0, 16 * unit) }}>{comparison}</div>
      </ThemeProvider>
    </StepBeside>
  );
}
