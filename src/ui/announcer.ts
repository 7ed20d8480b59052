/** Longer is not listened to at once: it is said in several messages. */
export const longestAnnouncement = 150;

/** What one action says in several places comes together in this time, and still within a tenth of a second of the action. */
const gatherMs = 40;
/** After something was said, what follows waits this long and is said together. */
const restMs = 500;
/** Texts that wait at most; a key held down must not be read out for minutes after it was let go. */
const mostWaiting = 8;
/** Messages that one text may take; nobody listens to a page at a stretch. */
const mostMessages = 20;

export interface Announcer {
  /** Says a text once, a long one in several messages; nothing when the same text is waiting already. */
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
  let waiting: readonly Piece[] = [];
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
      const pieces = piecesOf(text);
      const [first] = pieces;
      if (first === undefined || waiting.some(({ isFirst, of }) => isFirst && of === first.of)) return;
      // Whoever has gone on to another long text has done with the one before.
      const before = pieces.length > 1 ? waiting.filter(({ isFirst }) => isFirst) : waiting;
      waiting = withoutOldest([...before, ...pieces]);
      timer ??= setTimeout(flush, gatherMs);
    },
    dispose: () => {
      waiting = [];
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}

/** What is said at a time. */
interface Piece {
  readonly message: string;
  /** The whole text. */
  readonly of: string;
  readonly isFirst: boolean;
}

function withoutOldest(waiting: readonly Piece[]): readonly Piece[] {
  const firsts = waiting.filter(({ isFirst }) => isFirst);
  const oldest = firsts.at(-mostWaiting);
  return firsts.length <= mostWaiting || oldest === undefined ? waiting : waiting.slice(waiting.indexOf(oldest));
}

/** As much in one message as there is room for; at least the first. What is left of a long text stands by itself. */
function joined([first, ...others]: readonly Piece[]): { readonly message: string; readonly left: readonly Piece[] } {
  let message = first?.message ?? '';
  let used = 0;
  for (const { message: next, isFirst } of others) {
    const longer = `${ended(message)} ${next}`;
    if (!isFirst || longer.length > longestAnnouncement) break;
    message = longer;
    used += 1;
  }
  return { message, left: others.slice(used) };
}

const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** A text on one line, in pieces that each end after a whole sentence, or else a whole word. */
function piecesOf(text: string): readonly Piece[] {
  const of = text.replace(/\s+/g, ' ').trim();
  const pieces: Piece[] = [];
  for (let rest = of; rest !== '';) {
    const message = pieces.length + 1 === mostMessages ? cut(rest) : firstPart(rest);
    pieces.push({ message, of, isFirst: pieces.length === 0 });
    rest = pieces.length === mostMessages ? '' : rest.slice(message.length).trim();
  }
  return pieces;
}

const cut = (line: string): string =>
  line.length <= longestAnnouncement ? line : `${withoutHalfLetter(line.slice(0, longestAnnouncement - 1))}…`;

/** Of a line that begins with a letter, so that something is always taken off. */
function firstPart(line: string): string {
  if (line.length <= longestAnnouncement) return line;
  const room = line.slice(0, longestAnnouncement + 1);
  const sentence = room.search(/[.!?…] [^.!?…]*$/);
  if (sentence > longestAnnouncement / 3) return room.slice(0, sentence + 1);
  const word = room.lastIndexOf(' ');
  return word > longestAnnouncement / 2 ? room.slice(0, word) : withoutHalfLetter(room.slice(0, longestAnnouncement));
}

const withoutHalfLetter = (text: string): string => (/[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text);
