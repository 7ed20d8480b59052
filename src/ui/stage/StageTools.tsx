import type { Ref, RefObject } from 'react';
import { usePageBelow } from '../usePageBelow.ts';
import type { StageContent } from './content.ts';
import styles from './StageTools.module.css';
import type { Stage } from './stage.ts';
import type { AreaSelect } from './useAreaSelect.ts';
import { lateComponent } from '../lateComponent.ts';

const Minimap = lateComponent(async () => (await import('./Minimap.tsx')).default);
const AreaHint = lateComponent(async () => (await import('./AreaHint.tsx')).default);

interface StageToolsProps {
  readonly stage: RefObject<Stage | null>;
  readonly content: StageContent;
  readonly area: AreaSelect;
  readonly frame: Ref<HTMLDivElement>;
}

/** What lies over the map besides its buttons: the area being drawn, how to draw one, and the overview. */
export function StageTools({ stage, content, area, frame }: StageToolsProps) {
  // On a phone the map has no room to give away.
  const isPhone = usePageBelow(40);
  return (
    <>
      <div ref={frame} className={styles.area} aria-hidden="true" hidden />
      {area.isArmed && <AreaHint bottom={content.insets.bottom} onDone={area.switchArmed} />}
      {!isPhone && <Minimap stage={stage} content={content} />}
    </>
  );
}
