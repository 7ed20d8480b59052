import { useIsInPage } from './InPageProvider.tsx';
import { mapSurface } from './mapSurface.ts';
import styles from './NetworkStage.module.css';
import { OrganisationList } from './OrganisationList.tsx';
import type { MapKeyboard } from './useMapKeyboard.ts';
import type { MapList } from './useMapList.ts';
import type { useStageRefs } from './useStageRefs.ts';

interface StageSurfaceProps {
  readonly refs: ReturnType<typeof useStageRefs>;
  readonly organisations: MapList;
  readonly keyboard: MapKeyboard;
  /** Beside its own class. */
  readonly className?: string | undefined;
  /** A drag is to select an area. */
  readonly isSelecting?: boolean;
}

/**
 * What a stage draws on and is steered by: two canvases, over them the list of organisations, and the ring of the
 * keyboard.
 */
export function StageSurface({
  refs: { surface, base, above, list, ring },
  organisations,
  keyboard,
  className,
  isSelecting = false,
}: StageSurfaceProps) {
  const isInPage = useIsInPage();
  return (
    <div
      ref={surface}
      className={className === undefined ? styles.surface : `${styles.surface ?? ''} ${className}`}
      data-selecting={isSelecting || undefined}
      data-in-page={isInPage || undefined}
      {...mapSurface(keyboard.isApplication)}
    >
      <canvas ref={base} className={styles.canvas} aria-hidden="true" />
      <canvas ref={above} className={styles.canvas} aria-hidden="true" />
      <OrganisationList ref={list} organisations={organisations} walking={keyboard.walking} />
      <div ref={ring} className={styles.ring} aria-hidden="true" />
    </div>
  );
}
