import type { Snapshot } from '../../../store/snapshot.ts';
import { firstPaneOf } from '../../../store/snapshot.ts';
import type { Command } from '../../../ui/command.ts';
import { openRoom, switchVote } from '../../../ui/room/roomStore.ts';

const always = () => true;

/** What the room says, wherever the map is shown. */
export const roomCommands: readonly Command[] = [
  {
    id: 'dispute',
    label: 'Say that a relationship is disputed or missing…',
    keys: 'J',
    group: 'story',
    scope: 'explore',
    also: 'challenge wrong doubt workshop',
    whyNot: 'In Explore, select a relationship or an organisation first',
    isEnabled: (snapshot) => snapshot.view.mode === 'explore' && hasSomeone(snapshot),
    run: () => {
      openRoom('dispute');
    },
  },
  {
    id: 'park-question',
    label: 'Park a question…',
    keys: null,
    group: 'story',
    also: 'ask later workshop',
    isEnabled: ({ map }) => (map.document.story?.steps.length ?? 0) > 0,
    whyNot: 'Questions are parked on a step: add one first',
    run: () => {
      openRoom('question');
    },
  },
  {
    id: 'session-log',
    label: 'Session log…',
    keys: null,
    group: 'story',
    also: 'remarks disputed missing questions votes dots download workshop',
    isEnabled: always,
    run: () => {
      openRoom('log');
    },
  },
  {
    id: 'vote',
    label: 'Vote with dots, or end the vote',
    keys: null,
    group: 'story',
    also: 'facilitator workshop poll',
    isEnabled: always,
    run: switchVote,
  },
];

const hasSomeone = (snapshot: Snapshot): boolean =>
  firstPaneOf(snapshot).selection.some(({ kind }) => kind === 'relationship' || kind === 'organisation');
