import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { ComparisonAnswer } from '../../../analysis/compare/comparisonAnswer.ts';

export interface Comparison {
  readonly answer: ComparisonAnswer | null;
  readonly isPending: boolean;
  readonly problem: string | null;
  readonly retry: () => void;
}
export const stub = createStore<Comparison>()(() => ({
  answer: null,
  isPending: true,
  problem: null,
  retry: () => undefined,
}));
export const useComparison = (): Comparison => useStore(stub);
