import type { KeptMapId } from './keptMap.ts';

/** What one window tells the others after it has written. */
export type News =
  | { readonly kind: 'changed'; readonly id: KeptMapId; readonly revision: number }
  | { readonly kind: 'removed'; readonly id: KeptMapId };

/** Where windows of one browser tell each other what they wrote. News may come late or never: nothing rests on them alone. */
export interface Bulletin {
  post(news: News): void;
  /** @returns A function that stops listening. */
  listen(listener: (news: News) => void): () => void;
  close(): void;
}

/** The browser's own; where it has none, windows learn of each other when they save. */
export function createBulletin(): Bulletin {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('polycentric-maps');
  return {
    post: (news) => channel?.postMessage(news),
    listen: (listener) => {
      const hear = ({ data }: MessageEvent<unknown>) => {
        if (isNews(data)) listener(data);
      };
      channel?.addEventListener('message', hear);
      return () => channel?.removeEventListener('message', hear);
    },
    close: () => channel?.close(),
  };
}

/** A window of another version may say things not known here. */
function isNews(value: unknown): value is News {
  const { kind, id, revision } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return typeof id === 'string' && (kind === 'removed' || (kind === 'changed' && typeof revision === 'number'));
}
