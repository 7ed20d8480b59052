import type { PaneView, ViewState } from './viewState.ts';

interface Keeping {
  /** Travels in the address and in a step. */
  readonly link: boolean;
  /** A change of it is a step that undo takes back. */
  readonly undo: boolean;
}

/** Where each field is kept. A new field does not compile until this question is answered. */
export const panePolicy: { readonly [K in keyof PaneView]: Keeping } = {
  id: { link: true, undo: true },
  scope: { link: true, undo: true },
  model: { link: true, undo: true },
  filter: { link: true, undo: true },
  leftOut: { link: true, undo: true },
  ended: { link: true, undo: true },
  arrangement: { link: true, undo: true },
  openBands: { link: true, undo: true },
  frame: { link: true, undo: true },
  tab: { link: true, undo: true },
  sentencesBy: { link: true, undo: true },
  selection: { link: true, undo: true },
  focus: { link: true, undo: true },
  trace: { link: true, undo: true },
  finding: { link: true, undo: true },
  withdrawn: { link: true, undo: true },
  lens: { link: true, undo: true },
  pins: { link: true, undo: true },
  sizeBy: { link: true, undo: true },
  collapsed: { link: true, undo: true },
  spotlight: { link: true, undo: true },
  rest: { link: true, undo: true },
  camera: { link: true, undo: false },
};

export const viewPolicy: { readonly [K in Exclude<keyof ViewState, 'panes'>]: Keeping } = {
  mode: { link: true, undo: true },
  comparison: { link: true, undo: true },
  step: { link: true, undo: false },
};
