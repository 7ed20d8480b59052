import type { ExplorerStore } from '../../../store/explorerStore.ts';
import { enterFullScreen } from '../presenting/fullScreen.ts';
import { presentingStore } from '../presenting/presentingStore.ts';
import { isCall } from './stageTab.ts';

/**
 * Hears the presenter's window that this tab opened, also before it was loaded again, and keeps in step with it.
 *
 * @returns A function that ends it.
 */
export function hearPresenter(explorer: ExplorerStore): () => void {
  const onMessage = ({ data, origin }: MessageEvent<unknown>) => {
    if (origin !== location.origin || !isCall(data)) return;
    if (data.polycentric === 'screen') {
      if (presentingStore.getState().presenting !== null) void enterFullScreen();
      return;
    }
    const { channel } = data;
    void import('./openPresenter.ts').then(({ meetPresenter }) => {
      meetPresenter(explorer, channel);
    });
  };
  addEventListener('message', onMessage);
  return () => {
    removeEventListener('message', onMessage);
  };
}
