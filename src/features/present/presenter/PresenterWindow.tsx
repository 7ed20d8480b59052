import { useCallback, useEffect, useState } from 'react';
import { shortened } from '../../../ui/shortened.ts';
import { AsideQuestions } from './AsideQuestions.tsx';
import { channelAsked } from './presenterHash.ts';
import { Coming } from './Coming.tsx';
import { NoteText } from './NoteText.tsx';
import { NowShown } from './NowShown.tsx';
import { PresenterBar } from './PresenterBar.tsx';
import { PresenterClock } from './PresenterClock.tsx';
import { usePresentation } from './usePresentation.ts';
import { usePresenterKeys } from './usePresenterKeys.ts';
import styles from './PresenterWindow.module.css';

/** The second window of whoever presents: what the room sees, what comes next, and what only the presenter reads. */
export default function PresenterWindow() {
  const channel = useChannelAsked();
  const { shown, isHeard, pictures, send } = usePresentation(channel);
  const [isParking, setParking] = useState(false);
  const park = useCallback(() => {
    setParking(true);
  }, []);
  const typed = usePresenterKeys(shown === null ? null : send, park);
  const map = shown?.map ?? null;
  useEffect(() => {
    document.title = map === null ? 'Presenter view · Polycentric' : `Presenter view · ${map} · Polycentric`;
  }, [map]);

  if (shown === null)
    return (
      <main className={styles.empty}>
        <h1>Presenter view</h1>
        <p role="status">
          {isHeard
            ? 'Nothing is being presented. This window goes on when the next presentation starts.'
            : 'Looking for the presentation. If it was closed, close this window too, and open it again from there.'}
        </p>
      </main>
    );
  return (
    <main className={styles.window}>
      <header className={styles.head}>
        <h1>
          Presenter view <bdi>{shortened(shown.map)}</bdi>
        </h1>
        <PresenterClock shown={shown} />
      </header>
      <p className={styles.lost} role="status">
        {isHeard ? '' : 'The presentation does not answer. What is asked here is done when it does.'}
      </p>
      <NowShown shown={shown} picture={pictures.get(shown.picture) ?? null} />
      <Coming shown={shown} picture={shown.nextPicture === null ? null : (pictures.get(shown.nextPicture) ?? null)} />
      <NoteText note={shown.note} />
      <AsideQuestions shown={shown} isParking={isParking} setParking={setParking} send={send} />
      <PresenterBar shown={shown} typed={typed} send={send} />
    </main>
  );
}

/** Opening the window anew for another page gives it another channel, without loading it again. */
function useChannelAsked(): string {
  const [channel, setChannel] = useState(channelAsked);
  useEffect(() => {
    const look = () => {
      setChannel(channelAsked());
    };
    addEventListener('hashchange', look);
    return () => {
      removeEventListener('hashchange', look);
    };
  }, []);
  return channel;
}
