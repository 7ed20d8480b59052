import type { JsonPath } from '../jsonValue.ts';
import { limits } from '../limits.ts';
import type { Finding } from '../report.ts';
import { hasVisibleText } from '../visibleText.ts';

// Tab and line ends are ordinary in a text. A lone surrogate is half a character.
// eslint-disable-next-line no-control-regex -- these marks are what is looked for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Surrogate}/u;

// Marks that turn the reading direction or take no room. Joiners within emoji and soft hyphens within words are ordinary.
const invisible =
  /[\u061c\u115f\u1160\u180e\u200b\u202a-\u202e\u2060-\u2064\u2066-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;
/** The flags of England, Scotland and Wales are written with invisible letters. */
const flag = /\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f}/gu;

/** What is worth telling about one text: too long, with control characters, or with marks that cannot be seen. */
export function textFindings(text: string, path: JsonPath, whose: (path: JsonPath) => string): readonly Finding[] {
  const isLong = text.length > limits.longText;
  if (text.length > limits.text) return [tooLong(text, [...path], `${whose(path)}, field "${fieldOf(path)}"`)];
  const hasControl = control.test(text);
  const hasInvisible = isSuspicious(text);
  if (!isLong && !hasControl && !hasInvisible) return none;

  const place = [...path];
  const where = `${whose(path)}, field "${fieldOf(path)}"`;
  const findings: Finding[] = [];
  if (isLong) findings.push(tooLong(text, place, where));
  if (hasControl)
    findings.push({
      code: 'W_CONTROL_CHARS',
      place,
      value: text,
      message: `${where}: the text holds control characters or half a character. It is kept as it is.`,
      remedy: 'Type the text again, or clean it in the program it comes from.',
    });
  if (hasInvisible)
    findings.push({
      code: 'W_INVISIBLE_CHARS',
      place,
      value: text,
      message: hasVisibleText(text)
        ? `${where}: the text holds marks that cannot be seen and may change how it reads. It is kept as it is.`
        : `${where}: nothing of this text can be seen.`,
      remedy: 'Type the text again to be rid of them.',
    });
  return findings;
}

const none: readonly Finding[] = [];

function tooLong(text: string, place: JsonPath, where: string): Finding {
  if (text.length > limits.text)
    return {
      code: 'E_TOO_LARGE',
      place,
      value: text,
      message: `${where}: a text of ${count(text.length)} characters is longer than the ${count(limits.text)} that can be read.`,
      remedy: 'Shorten it, or keep it in a document of its own and name that as a source.',
    };
  return {
    code: 'W_FIELD_TOO_LONG',
    place,
    value: text,
    message: `${where}: a text of ${count(text.length)} characters. It is kept whole and shortened on the screen.`,
    remedy: `Shorten it to ${count(limits.longText)} characters if it should be shown whole.`,
  };
}

function isSuspicious(text: string): boolean {
  return invisible.test(text) && invisible.test(text.replace(flag, ''));
}

function fieldOf(path: JsonPath): string {
  const inRecord = typeof path[1] === 'number' ? path[2] : path[0];
  return String(inRecord ?? path.at(-1) ?? '').slice(0, 60);
}

const count = (number: number): string => number.toLocaleString('en-GB');
