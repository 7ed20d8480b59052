import { useAnalyses } from './useAnalyses.ts';

/** Asks the analyses for a part of the page that only reads what they have said. Comes late; shows nothing. */
export default function AskAnalyses() {
  useAnalyses();
  return null;
}
