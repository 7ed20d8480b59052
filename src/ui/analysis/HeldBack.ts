import { createContext } from 'react';
import type { EntityRef } from '../../domain/ids.ts';

/** What a step of a story holds back until it is asked for; empty outside a story. */
export const HeldBack = createContext<readonly EntityRef[]>([]);
