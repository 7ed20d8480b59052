import type { ReactNode } from 'react';
import { createContext } from 'react';

/** Shows the comparison of the explorer that it stands in: handed down by the app, where features meet. */
export const ComparisonSlot = createContext<ReactNode>(null);
