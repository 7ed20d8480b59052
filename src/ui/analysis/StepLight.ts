import { createContext } from 'react';
import type { Because } from '../../analysis/results/result.ts';

/** What a step of a story lights where no trace and no finding is shown; null outside a story. */
export const StepLight = createContext<Because | null>(null);
