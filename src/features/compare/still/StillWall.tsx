import { useEffect, useRef } from 'react';
import { drawWall } from '../../../export/picture/drawWall.ts';
import { paintSheet } from '../../../export/paintSheet.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { useMeasure } from '../../../ui/lines/useMeasure.ts';
import { usePaneSize } from '../../../ui/stage/usePaneSize.ts';
import { useTheme } from '../../../ui/ThemeProvider.tsx';
import { modelLabel, tileInWords, wallTiles } from '../wall/wallTiles.ts';
import styles from './still.module.css';

/** The wall as one picture, the same that files have, and what each of its tiles shows in words. */
export function StillWall() {
  const network = useSnapshot(({ map }) => map.network);
  const theme = useTheme();
  const measure = useMeasure(theme.fontFamily);
  const [size, frame] = usePaneSize();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [width, height] = [size?.width ?? 0, size?.height ?? 0];

  useEffect(() => {
    const element = canvas.current;
    if (element === null || width < 1 || height < 1) return;
    const scale = devicePixelRatio;
    element.width = Math.round(width * scale);
    element.height = Math.round(height * scale);
    const context = element.getContext('2d');
    if (context === null) return;
    const marks = drawWall(network, { width, height, theme, measure });
    paintSheet(context, { width, height, title: '', description: '', theme, marks }, scale);
  }, [network, theme, measure, width, height]);

  return (
    <div ref={frame} className={styles.wallFrame}>
      <canvas ref={canvas} className={styles.wall} aria-hidden="true" />
      <ul className="visually-hidden" aria-label="Collaborations">
        {wallTiles(network).map((tile) => (
          <li key={tile.id}>{tileInWords(tile, modelLabel(tile))}</li>
        ))}
      </ul>
    </div>
  );
}
