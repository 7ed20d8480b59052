import { useLayoutEffect, useState } from 'react';
import type { ExplorerState, ExplorerStore } from '../store/explorerStore.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { countsWords } from '../store/selectors.ts';
import { firstPaneOf } from '../store/snapshot.ts';
import { createAnnouncer } from '../ui/announcer.ts';
import { useExplorerStore } from '../ui/ExplorerProvider.tsx';
import type { History } from '../view/history.ts';
import type { PaneView } from '../view/viewState.ts';

/**
 * What is said to people who listen, apart from the counts, which the status line says, and errors, which speak for themselves.
 * Each message is a new element, so that the same words are heard again when they are true again.
 */
export function Announcements() {
  const explorer = useExplorerStore();
  const [said, setSaid] = useState({ turn: 0, message: '' });

  // Before whoever answers a change with words of its own, so that what was done comes first.
  useLayoutEffect(() => {
    const { say, dispose } = createAnnouncer((message) => {
      setSaid(({ turn }) => ({ turn: turn + 1, message }));
    });
    const stop = listen(explorer, say);
    return () => {
      stop();
      dispose();
    };
  }, [explorer]);

  return (
    <div aria-live="polite" data-announcements="" className="visually-hidden">
      {said.message !== '' && <p key={said.turn}>{said.message}</p>}
    </div>
  );
}

function listen(explorer: ExplorerStore, say: (text: string) => void): () => void {
  for (const { kind, text } of explorer.getState().notices) if (kind === 'note') say(text);
  return explorer.subscribe((now, before) => {
    if (now.announcements !== before.announcements) say(now.announcement);
    if (now.notices !== before.notices) {
      for (const notice of now.notices)
        if (notice.kind === 'note' && !before.notices.includes(notice)) say(notice.text);
    }
    if (now.history !== before.history) {
      const words = changeWords(before, now);
      if (words !== null) say(words);
    }
  });
}

/** What a change of the view is told by where neither the counts nor the focus tell it; null where they do. */
function changeWords({ history: before }: ExplorerState, { history: now }: ExplorerState): string | null {
  const [was, is] = [before.present, now.present];
  if (was.map.network.about.id !== is.map.network.about.id) return `Opened ${is.map.network.about.title}.`;
  if (countsWords(was) !== countsWords(is)) return null;
  if (now.future.length > before.future.length) return 'Undone.';
  if (isRedone(before.future, now)) return 'Done again.';
  const [leftOut, leftOutNow] = [firstPaneOf(was).leftOut, firstPaneOf(is).leftOut];
  if (leftOut === leftOutNow) return null;
  return leftOutNow === 'fade' ? 'What the filters leave out is faded.' : 'What the filters leave out is hidden.';
}

/** A new step empties the future; redoing takes the first of it, with the cameras as they are now. */
function isRedone([next, ...rest]: readonly Snapshot[], { present, future }: History<Snapshot>): boolean {
  if (next === undefined || rest.length !== future.length || next.map !== present.map) return false;
  const [then, now] = [next.view, present.view];
  return (
    then.comparison === now.comparison &&
    then.mode === now.mode &&
    then.panes.length === now.panes.length &&
    then.panes.every((pane, place) => isSamePane(pane, now.panes[place]))
  );
}

const isSamePane = (then: PaneView, now: PaneView | undefined): boolean =>
  now !== undefined &&
  (Object.keys(then) as (keyof PaneView)[]).every((field) => field === 'camera' || then[field] === now[field]);
