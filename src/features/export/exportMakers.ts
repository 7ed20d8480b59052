import type { ExportFormat, ExportMaker } from '../../export/exportMaker.ts';

/** Fetches the maker of a format when somebody wants such a file; null while there is none. */
type LateMaker = () => Promise<ExportMaker>;

/** Who makes which file. Each comes with its libraries, and only when it is wanted. */
export const exportMakers: Readonly<Record<ExportFormat, LateMaker | null>> = {
  svg: async () => (await import('./pictures/makeSvg.ts')).makeSvg,
  png: async () => (await import('./pictures/makePng.ts')).makePng,
  pdf: async () => (await import('../../export/pdf/makePdf.ts')).makePdf,
  powerpoint: async () => (await import('./makePowerPoint.ts')).makePowerPoint,
  'web-page': async () => (await import('../../export/singleFile/makeWebPage.ts')).makeWebPage,
};
