import { useEffect, useRef } from 'react';
import type { Sheet } from '../../../export/sheet.ts';
import { sheetSvg } from '../../../export/sheetSvg.ts';
import { svgElement } from '../../../paint/svgElement.ts';
import styles from './print.module.css';

/** Sheets as they go on paper, one on a page, with the fonts of the page. */
export function PrintPages({ sheets }: { readonly sheets: readonly Sheet[] }) {
  return (
    <div className={styles.pages}>
      {sheets.map((sheet, place) => (
        <PrintPage key={place} sheet={sheet} name={String(place + 1)} />
      ))}
    </div>
  );
}

function PrintPage({ sheet, name }: { readonly sheet: Sheet; readonly name: string }) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    frame.current?.replaceChildren(svgElement(sheetSvg(sheet, name), document));
  }, [sheet, name]);
  return <div ref={frame} className={styles.page} />;
}
