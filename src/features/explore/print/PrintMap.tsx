import { useEffect, useMemo, useRef } from 'react';
import { networkSummary } from '../../../analysis/networkSummary.ts';
import { paintSvg } from '../../../paint/paintSvg.ts';
import { svgElement } from '../../../paint/svgElement.ts';
import { placeLabels } from '../../../scene/labels.ts';
import type { Bounds } from '../../../scene/marks.ts';
import { viewportOf } from '../../../scene/viewport.ts';
import { visibleOf } from '../../../store/selectors.ts';
import { useSnapshot } from '../../../ui/ExplorerProvider.tsx';
import { createMeasureText } from '../../../ui/stage/measureText.ts';
import { useStageContent } from '../../../ui/stage/useStageContent.ts';
import { useTheme } from '../../../ui/ThemeProvider.tsx';
import styles from './print.module.css';

/** CSS pixels of a page of A4 within its margins of 12 mm; a page of Letter is wider and 50 pixels lower. */
const pagePx = { upright: { width: 703, height: 700 }, across: { width: 1032, height: 540 } };
const marginPx = { top: 30, right: 8, bottom: 16, left: 8 };

/** The map at the size of the paper, drawn as lines and words and not as dots. */
export function PrintMap({ isAcross }: { readonly isAcross: boolean }) {
  const theme = useTheme();
  const { scene, camera, world } = useStageContent(theme, marginPx, true);
  const visible = useSnapshot(visibleOf);
  const frame = useRef<HTMLDivElement>(null);
  const svg = useMemo(() => {
    const size = pictureSize(scene.bounds, isAcross, camera === 'fit');
    const viewport = viewportOf(camera, scene.bounds, size, marginPx);
    const labels = placeLabels(scene, viewport, createMeasureText(theme.fontFamily));
    const words = { title: world.about.title, description: networkSummary(visible, world) };
    return paintSvg(scene, viewport, labels, theme, words);
  }, [scene, camera, isAcross, theme, world, visible]);
  useEffect(() => {
    frame.current?.replaceChildren(svgElement(svg, document));
  }, [svg]);
  return <div ref={frame} className={styles.map} />;
}

/** A whole map takes no more of the page than its shape asks for; a part of it fills the frame. */
function pictureSize({ minX, maxX, minY, maxY }: Bounds, isAcross: boolean, isWhole: boolean) {
  const { width, height } = isAcross ? pagePx.across : pagePx.upright;
  if (!isWhole) return { width, height: Math.round(height * 0.9) };
  const wanted = ((maxY - minY) / Math.max(1, maxX - minX)) * (width - marginPx.left - marginPx.right);
  return { width, height: Math.round(Math.min(height, wanted + marginPx.top + marginPx.bottom)) };
}
