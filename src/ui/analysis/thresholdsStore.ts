import { createStore } from 'zustand/vanilla';
import type { Thresholds } from '../../analysis/results/thresholds.ts';
import { defaultThresholds } from '../../analysis/results/thresholds.ts';

interface ThresholdsState {
  /** As a reader has set them on this page; the analyses are worked out anew with each. */
  readonly thresholds: Thresholds;
}

/** Thresholds of the analyses; one set a page, and no part of a link: they say how to look, not at what. */
export const thresholdsStore = createStore<ThresholdsState>()(() => ({ thresholds: defaultThresholds }));

/** Gives the same value back when nothing changes, so that nothing is worked out again. */
export function setThreshold(name: keyof Thresholds, value: number): void {
  const { thresholds } = thresholdsStore.getState();
  if (thresholds[name] === value) return;
  const next = { ...thresholds, [name]: value };
  const isDefault = (Object.keys(next) as (keyof Thresholds)[]).every((key) => next[key] === defaultThresholds[key]);
  thresholdsStore.setState({ thresholds: isDefault ? defaultThresholds : next });
}

export const resetThresholds = (): void => {
  thresholdsStore.setState({ thresholds: defaultThresholds });
};
