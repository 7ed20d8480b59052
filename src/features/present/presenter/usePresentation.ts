import { useCallback, useEffect, useRef, useState } from 'react';
import { clock } from '../../../ui/clock.ts';
import { ask, beatMs, sayAgain, seeState, silentMs, startWatching } from './keepInStep.ts';
import { callStage } from './stageTab.ts';
import type { Ask, PresenterMessage, Shown } from './messages.ts';
import { isPresenterMessage } from './messages.ts';

/** More pictures than the two that are shown, for the way back. */
const mostPictures = 24;

export interface PresentationSeen {
  /** null while there is none, or none that answers. */
  readonly shown: Shown | null;
  /** Whether an answer came lately. */
  readonly isHeard: boolean;
  /** Addresses of pictures by their names. */
  readonly pictures: ReadonlyMap<string, string>;
  send(wish: Ask): void;
}

const nothing: ReadonlyMap<string, string> = new Map();

/** The presentation at the other end of a channel, and the way to ask something of it. */
export function usePresentation(channelName: string): PresentationSeen {
  const [shown, setShown] = useState<Shown | null>(null);
  const [isHeard, setHeard] = useState(false);
  const [pictures, setPictures] = useState(nothing);
  const sending = useRef<((wish: Ask) => void) | null>(null);

  useEffect(() => {
    const channel = new BroadcastChannel(channelName);
    let watching = startWatching(crypto.randomUUID());
    let heardAt = 0;
    const kept = new Map<string, string>();

    const post = (message: PresenterMessage) => {
      channel.postMessage(message);
    };
    const say = (isLeaving = false) => {
      const { picture = null, nextPicture = null } = watching.shown ?? {};
      const lacks = [picture, nextPicture].filter((name) => name !== null && !kept.has(name)) as readonly string[];
      post(sayAgain(watching, lacks, isLeaving));
    };
    const keep = (name: string, picture: Blob) => {
      if (kept.has(name)) return;
      kept.set(name, URL.createObjectURL(picture));
      for (const [old, address] of [...kept].slice(0, Math.max(0, kept.size - mostPictures))) {
        URL.revokeObjectURL(address);
        kept.delete(old);
      }
      setPictures(new Map(kept));
    };
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (!isPresenterMessage(data) || data.from !== 'presentation') return;
      heardAt = clock();
      setHeard(true);
      if (data.kind === 'picture') {
        keep(data.name, data.picture);
        return;
      }
      const before = watching;
      watching = seeState(watching, data);
      if (watching === before) return;
      setShown(watching.shown);
      const { shown: now } = watching;
      const lacksOne = now !== null && [now.picture, now.nextPicture].some((name) => name !== null && !kept.has(name));
      if (lacksOne && now.picture !== before.shown?.picture) say();
    };
    sending.current = (wish) => {
      if (watching.shown === null) return;
      watching = ask(watching, wish);
      say();
    };
    const beat = setInterval(() => {
      const isSilent = clock() - heardAt > silentMs;
      if (isSilent) setHeard(false);
      if (isSilent || watching.shown === null) callStage(channelName);
      say();
    }, beatMs);
    const leave = () => {
      say(true);
    };
    const come = () => {
      say();
    };
    addEventListener('pagehide', leave);
    addEventListener('pageshow', come);
    say();
    return () => {
      clearInterval(beat);
      removeEventListener('pagehide', leave);
      removeEventListener('pageshow', come);
      sending.current = null;
      channel.close();
      for (const address of kept.values()) URL.revokeObjectURL(address);
    };
  }, [channelName]);

  const send = useCallback((wish: Ask) => {
    sending.current?.(wish);
  }, []);
  return { shown, isHeard, pictures, send };
}
