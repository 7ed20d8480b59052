/** Longer than this is not listened to; the rest stands on the screen. */
export const longestAnnouncement = 150;

/** What one action says in several places comes together in this time, and still within a tenth of a second of the action. */
const gatherMs = 40;
/** After something was said, what follows waits this long and is said together. */
const restMs = 500;
/** What waits at most; a key held down must not be read out for minutes after it was let go. */
const mostWaiting = 8;

export interface Announcer {
  /** Says a text once; nothing when the same text is waiting already. */
  say(text: string): void;
  /** Says nothing more. */
  dispose(): void;
}

/**
 * Gathers what is to be said to people who listen, so that one action is one message and a burst of actions is few.
 *
 * @param speak - Puts a message of at most 150 characters where a screen reader hears of it. Called no more than once in half a
 *   second, with the oldest first.
 */
export function createAnnouncer(speak: (message: string) => void): Announcer {
  let waiting: string[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;

  function flush() {
    timer = null;
    if (waiting.length === 0) return;
    const { message, left } = joined(waiting);
    waiting = left;
    speak(message);
    timer = setTimeout(flush, restMs);
  }

  return {
    say: (text) => {
      const short = cut(text);
      if (short === '' || waiting.includes(short)) return;
      waiting = [...waiting, short].slice(-mostWaiting);
      timer ??= setTimeout(flush, gatherMs);
    },
    dispose: () => {
      waiting = [];
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}

/** As many texts in one message as there is room for; at least the first. */
function joined([first = '', ...others]: readonly string[]): { readonly message: string; readonly left: string[] } {
  let message = first;
  let used = 0;
  for (const text of others) {
    const longer = `${ended(message)} ${text}`;
    if (longer.length > longestAnnouncement) break;
    message = longer;
    used += 1;
  }
  return { message, left: others.slice(used) };
}

const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** A text on one line, ended after a whole sentence, or else a whole word, where it is too long. */
function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longestAnnouncement) return line;
  const room = line.slice(0, longestAnnouncement - 1);
  const sentence = room.search(/[.!?] [^.!?]*$/);
  if (sentence > longestAnnouncement / 2) return room.slice(0, sentence + 1);
  const word = room.lastIndexOf(' ');
  return `${word > longestAnnouncement / 2 ? room.slice(0, word) : withoutHalfLetter(room)}…`;
}

const withoutHalfLetter = (text: string): string => (/[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text);
