import { createStore } from 'zustand/vanilla';

/** Why findings were set aside, by map and id; for as long as the page is open. */
export type SetAside = ReadonlyMap<string, string>;

export const setAsideStore = createStore<{ readonly reasons: SetAside }>()(() => ({ reasons: new Map() }));

/** One text for a finding of a map: other maps have findings of the same names. */
export const asideKey = (map: string, finding: string): string => JSON.stringify([map, finding]);

/** @param reason - As a reader gives it; an empty one is none. */
export function setAside(key: string, reason: string): void {
  const { reasons } = setAsideStore.getState();
  setAsideStore.setState({ reasons: new Map(reasons).set(key, reason.trim()) });
}

export function takeBack(key: string): void {
  const { reasons } = setAsideStore.getState();
  setAsideStore.setState({ reasons: new Map([...reasons].filter(([other]) => other !== key)) });
}
