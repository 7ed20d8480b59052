import { useEffect, useMemo, useRef, useState } from 'react';
import { paintLinesSvg } from '../../../paint/paintLinesSvg.ts';
import { svgElement } from '../../../paint/svgElement.ts';
import { linesPages } from '../../../scene/lines/linesPages.ts';
import { bandsSummary } from '../../../ui/lines/bandsSummary.ts';
import { useLinesContent } from '../../../ui/lines/useLinesContent.ts';
import { createMeasureText } from '../../../ui/stage/measureText.ts';
import { useTheme } from '../../../ui/ThemeProvider.tsx';
import styles from './print.module.css';

/** CSS pixels of a page of A4 across within its margins; the first page holds the heading of the sheet as well. */
const pagePx = { width: 1032, height: 500 } as const;

/** The lines of accountability as they are open now, so many bands on a page that none is cut. */
export function PrintLines() {
  const theme = useTheme();
  const [measure] = useState(() => createMeasureText(theme.fontFamily));
  const { world, visible, plan, ink } = useLinesContent({ width: pagePx.width, theme, measure, isTouch: false });
  const pages = useMemo(() => {
    const words = { title: world.about.title, description: bandsSummary(visible) };
    return linesPages(plan, pagePx.height).map((page) => paintLinesSvg(page, ink, words));
  }, [plan, ink, world, visible]);
  return (
    <>
      {pages.map((svg, index) => (
        <Drawing key={plan.bands[index]?.setting ?? ''} svg={svg} />
      ))}
      <p>{bandsSummary(visible)}</p>
    </>
  );
}

function Drawing({ svg }: { readonly svg: string }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    frame.current?.replaceChildren(svgElement(svg, document));
  }, [svg]);
  return <div ref={frame} className={styles.map} />;
}
