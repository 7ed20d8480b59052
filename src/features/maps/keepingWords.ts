import { countedInFigures } from '../../analysis/words.ts';
import type { Backlog } from '../../storage/backup.ts';
import type { FaultKind } from '../../storage/storageFault.ts';

/** Why the open map is not kept, what is safe, and what to do. Never without the way out: a file. */
const reasons: Readonly<Record<FaultKind, string>> = {
  refused:
    'This browser, or this private window, keeps nothing on this computer. Your changes are safe as long as this window is open.',
  full: 'There is no room left on this computer for this map. Your changes are safe as long as this window is open. Make room, or save a copy as a file.',
  newer:
    'A newer version of Polycentric is at work in another window. Save a copy of what you changed since, then reload this window.',
  blocked:
    'Another window holds the maps of this computer in an older version. Close it; until then your changes are in this window only.',
  gone: 'The maps of this computer were removed while this window was open. This map is in this window only.',
  unreadable:
    'What is kept on this computer could not be read, and was left as it is. Your changes are in this window only.',
  failed: 'This map could not be written to this computer. Your changes are safe as long as this window is open.',
};

export const reasonInWords = (fault: FaultKind): string => reasons[fault];

/** The button that has it kept after all, where there is anything to try. */
export const tryAgainInWords = (fault: FaultKind): string | null =>
  fault === 'newer' ? null : fault === 'gone' ? 'Keep it again' : 'Try again';

/** "50 changes are in no file yet." */
export function backlogInWords({ edits, days }: Backlog): string {
  const changes = countedInFigures(edits, 'change');
  const since = days >= 1 ? `, the first ${countedInFigures(days, 'day')} old` : '';
  return `${changes} of this map ${edits === 1 ? 'is' : 'are'} kept in this browser only${since}. A browser may clear what it keeps: save a copy as a file now and then.`;
}
