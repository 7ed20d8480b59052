import { useStore } from 'zustand';
import { useExplorerStore } from '../../../ui/ExplorerProvider.tsx';
import { openRoom, roomStore, switchVote } from '../../../ui/room/roomStore.ts';
import { openPresenter } from './openPresenter.ts';

/** For the bar of a presentation: the presenter's window, and what goes on in the room. */
export function RoomButtons({ className }: { readonly className: string | undefined }) {
  const explorer = useExplorerStore();
  const isVoting = useStore(roomStore, (room) => room.isVoting);
  return (
    <>
      <button
        type="button"
        className={className}
        onClick={() => {
          openPresenter(explorer);
        }}
      >
        Presenter view
      </button>
      <button type="button" className={className} aria-pressed={isVoting} onClick={switchVote}>
        Vote with dots
      </button>
      <button
        type="button"
        className={className}
        onClick={() => {
          openRoom('log');
        }}
      >
        Session log
      </button>
    </>
  );
}
