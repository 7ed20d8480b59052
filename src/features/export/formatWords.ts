import type { ExportedPart, ExportFormat } from '../../export/exportMaker.ts';

interface FormatWords {
  readonly label: string;
  /** What it is good for. */
  readonly use: string;
  /** What such a file can hold; the first is the usual one. Empty where it holds everything. */
  readonly parts: readonly ExportedPart[];
}

export const formatWords: Readonly<Record<ExportFormat, FormatWords>> = {
  svg: {
    label: 'SVG',
    use: 'A drawing that stays sharp at any size and can be edited. For print and reports.',
    parts: ['view', 'story'],
  },
  png: {
    label: 'PNG',
    use: 'A picture that every program takes. For documents, chats and web pages.',
    parts: ['view', 'story'],
  },
  pdf: {
    label: 'PDF',
    use: 'A handout: a page for each step with its text, legend and sources, and an appendix of measures.',
    parts: ['story', 'view'],
  },
  powerpoint: {
    label: 'PowerPoint',
    use: 'A slide for each step: the picture, with title, text and notes that can be edited.',
    parts: ['story', 'view'],
  },
  'web-page': {
    label: 'Web page (one file)',
    use: 'The whole map with its data, its story and this app in one file. It opens from a disk, without a network.',
    parts: [],
  },
};
