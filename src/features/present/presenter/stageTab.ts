/** What the presenter's window says to the very tab that opened it, and to no other of the same map. */
export type Call =
  /** It is here, and hears nothing on its channel: as when that tab was loaded again. */
  | { readonly polycentric: 'presenter'; readonly channel: string }
  /** The tab may take the whole screen: this message brings the permission of a press along. */
  | { readonly polycentric: 'screen' };

/** The tab that opened this window; null where the browser no longer knows it, or it was closed. */
function stageTab(): Window | null {
  const opener = window.opener as Window | null;
  return opener === null || opener.closed ? null : opener;
}

export const hasStageTab = (): boolean => stageTab() !== null;

/** @param channel - Where this window listens. */
export function callStage(channel: string): void {
  const call: Call = { polycentric: 'presenter', channel };
  stageTab()?.postMessage(call, location.origin);
}

/**
 * Gives the press that is being answered to the stage, which takes the whole screen with it. Browsers that cannot hand a press on
 * leave the stage as it is.
 */
export function giveStageScreen(): void {
  const call: Call = { polycentric: 'screen' };
  const options = { targetOrigin: location.origin, delegate: 'fullscreen' };
  stageTab()?.postMessage(call, options);
}

/** Whatever else other windows say is no call. */
export const isCall = (data: unknown): data is Call =>
  typeof data === 'object' &&
  data !== null &&
  'polycentric' in data &&
  (data.polycentric === 'screen' ||
    (data.polycentric === 'presenter' && 'channel' in data && typeof data.channel === 'string'));
