import { createStore } from 'zustand/vanilla';

interface FindingsDialogsState {
  /** Open at the method of one analysis; '' at the beginning. null while closed. */
  readonly methods: string | null;
  readonly isReportOpen: boolean;
}

/** Which of the pages about findings is open; one a page. */
export const findingsDialogs = createStore<FindingsDialogsState>()(() => ({ methods: null, isReportOpen: false }));

/** @param analysis - Id of the analysis whose method is to be read first. */
export const openMethods = (analysis = '') => {
  findingsDialogs.setState({ methods: analysis });
};
export const closeMethods = () => {
  findingsDialogs.setState({ methods: null });
};
export const openReport = () => {
  findingsDialogs.setState({ isReportOpen: true });
};
export const closeReport = () => {
  findingsDialogs.setState({ isReportOpen: false });
};
