const quote = 34;
const backslash = 92;

/** Offset of the next character that is not white space as JSON knows it. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return at;
    at += 1;
  }
}

/** Offset after the closing quote; a negative number, `-(offset + 1)`, where the string goes wrong. */
export function endOfString(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === quote) return at + 1;
    if (Number.isNaN(code) || code < 32) return -at - 1;
    if (code !== backslash) at += 1;
    else {
      const length = escapeLength(text, at);
      if (length === 0) return -at - 1;
      at += length;
    }
  }
}

function escapeLength(text: string, at: number): number {
  const kind = text.charAt(at + 1);
  if (kind === 'u') return /^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6)) ? 6 : 0;
  return kind !== '' && '"\\/bfnrt'.includes(kind) ? 2 : 0;
}

const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const wordCharacter = /[\p{L}\p{N}_$.+-]/uy;

/** Offset after a number, true, false or null; the same offset when none of them begins here, or when it runs on as another word. */
export function endOfScalar(text: string, at: number): number {
  scalar.lastIndex = at;
  if (!scalar.test(text)) return at;
  const stop = scalar.lastIndex;
  wordCharacter.lastIndex = stop;
  return wordCharacter.test(text) ? at : stop;
}

/** Whether a whole number has more figures than a JavaScript number keeps. */
export function isRounded(literal: string): boolean {
  return (
    /^-?\d+$/.test(literal) && !Number.isSafeInteger(Number(literal)) && BigInt(literal) !== BigInt(Number(literal))
  );
}
