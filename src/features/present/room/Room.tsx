import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useExplorerStore } from '../../../ui/ExplorerProvider.tsx';
import { lateComponent } from '../../../ui/lateComponent.ts';
import { presentingStore } from '../presenting/presentingStore.ts';
import { closeRoom, roomStore } from '../../../ui/room/roomStore.ts';

const DisputeDialog = lateComponent(async () => (await import('./DisputeDialog.tsx')).DisputeDialog);
const QuestionDialog = lateComponent(async () => (await import('./QuestionDialog.tsx')).QuestionDialog);
const SessionLog = lateComponent(async () => (await import('./SessionLog.tsx')).SessionLog);
const VoteBar = lateComponent(async () => (await import('./VoteBar.tsx')).VoteBar);

/** What the room is asked, over whatever page is shown. It belongs to the open map, also while a step is presented beside it. */
export function Room() {
  const keeper = useExplorerStore();
  const { open, isVoting } = useStore(roomStore);
  const isPresenting = useStore(presentingStore, ({ presenting }) => presenting !== null);
  useEffect(() => {
    roomStore.setState({ keeper });
  }, [keeper]);
  useEffect(() => {
    // Here before they are asked for: what is typed at once is to land in them.
    if (isPresenting) void Promise.all([import('./DisputeDialog.tsx'), import('./QuestionDialog.tsx')]);
  }, [isPresenting]);
  return (
    <>
      {isVoting && <VoteBar />}
      {open === 'dispute' && <DisputeDialog onClose={closeRoom} />}
      {open === 'question' && <QuestionDialog onClose={closeRoom} />}
      {open === 'log' && <SessionLog onClose={closeRoom} />}
    </>
  );
}
