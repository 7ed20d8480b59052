import type { AnalysisProgress } from '../../analysis/runAnalyses.ts';

/** Shorter work is not worth a word. */
const quietMs = 300;

/**
 * Keeps progress quiet until the work has taken longer than 300 ms.
 *
 * @param onProgress - Hears then how far it has come, and null when it is over.
 * @returns `hear` for each piece of news, and `end` for when the work is over.
 */
export function sayLater(onProgress: (progress: AnalysisProgress | null) => void) {
  let last: AnalysisProgress | null = null;
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    if (last !== null) onProgress(last);
  }, quietMs);
  return {
    hear: (progress: AnalysisProgress) => {
      last = progress;
      if (isLate) onProgress(progress);
    },
    end: () => {
      clearTimeout(timer);
      if (isLate) onProgress(null);
    },
  };
}
