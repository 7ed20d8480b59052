import type { ReactNode } from 'react';
import { createContext, use, useState } from 'react';
import { useStore } from 'zustand';
import type { Hover, HoverStore } from '../store/hoverStore.ts';
import { createHoverStore } from '../store/hoverStore.ts';

const HoverContext = createContext<HoverStore | null>(null);

interface HoverProviderProps {
  readonly children: ReactNode;
}

/** One hover for all that is inside: map, panels and table answer each other. */
export function HoverProvider({ children }: HoverProviderProps) {
  const [store] = useState(createHoverStore);
  return <HoverContext value={store}>{children}</HoverContext>;
}

/** The store itself, for what answers faster than React renders. */
export function useHoverStore(): HoverStore {
  const store = use(HoverContext);
  if (store === null) throw new Error('No hover here: put the component inside a HoverProvider.');
  return store;
}

/** Reads a part of what is hovered; renders again when that part becomes another value. */
export function useHover<T>(select: (hover: Hover | null) => T): T {
  return useStore(useHoverStore(), (state) => select(state.hover));
}
