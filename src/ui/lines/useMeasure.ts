import { useEffect, useState } from 'react';
import type { MeasureText } from '../../scene/marks.ts';
import { createMeasureText } from '../stage/measureText.ts';

/** Measures words as the page draws them; another function once a font has arrived in place of a stand-in. */
export function useMeasure(family: string): MeasureText {
  const [kept, setKept] = useState(() => ({ family, measure: createMeasureText(family) }));
  useEffect(() => {
    // Old browsers and tests know no fonts.
    const { fonts } = document as Partial<Pick<Document, 'fonts'>>;
    const remeasure = () => {
      setKept({ family, measure: createMeasureText(family) });
    };
    if (fonts?.status === 'loading') void fonts.ready.then(remeasure);
    fonts?.addEventListener('loadingdone', remeasure);
    return () => {
      fonts?.removeEventListener('loadingdone', remeasure);
    };
  }, [family]);
  return kept.measure;
}
