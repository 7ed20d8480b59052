import type { ReactNode } from 'react';
import { createContext, use, useMemo } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { Analyst } from '../../analysis/analysisClient.ts';
import type { AnalysisProgress } from '../../analysis/runAnalyses.ts';

/** How far the analyses under way have come; null while that is not worth a word. */
export type ProgressStore = StoreApi<{ readonly progress: AnalysisProgress | null }>;

interface Analysing {
  readonly analyst: Analyst;
  /** One for all who ask: whoever asked first started the work. */
  readonly progress: ProgressStore;
}

const AnalysingContext = createContext<Analysing | null>(null);

interface AnalystProviderProps {
  readonly analyst: Analyst;
  readonly children: ReactNode;
}

export function AnalystProvider({ analyst, children }: AnalystProviderProps) {
  const analysing = useMemo(() => ({ analyst, progress: createStore(() => ({ progress: null })) }), [analyst]);
  return <AnalysingContext value={analysing}>{children}</AnalysingContext>;
}

export function useAnalysing(): Analysing {
  const analysing = use(AnalysingContext);
  if (analysing === null) throw new Error('No analyst here: put the component inside an AnalystProvider.');
  return analysing;
}
