/** What was being read when a text stopped being JSON. */
export type Reading = 'value' | 'key' | 'colon' | 'inList' | 'inObject' | 'string' | 'afterEnd';

/** A fault of syntax, in words for somebody who did not write the text by hand. */
export interface SyntaxFault {
  /** In UTF-16 units from the beginning of the text. */
  readonly offset: number;
  readonly message: string;
  readonly remedy: string;
}

/**
 * Explains the first thing in a text that is not JSON.
 *
 * @param offset - Where it stands; the length of the text when the text ends too soon.
 * @param opened - For a string: where it was opened.
 */
export function faultAt(text: string, offset: number, reading: Reading, opened = offset): SyntaxFault {
  const rest = text.slice(offset, offset + 40);
  const fault = (message: string, remedy: string, at = offset): SyntaxFault => ({ offset: at, message, remedy });

  if (rest === '')
    return fault(
      'The file ends in the middle: something that was opened is not closed.',
      'The file looks cut off. Copy or download it again.',
    );
  if (reading === 'afterEnd') return afterEnd(rest, fault);
  if (reading === 'string') return inString(rest, fault, opened);
  if (rest.startsWith('/') || rest.startsWith('#'))
    return fault('There is a comment here; JSON has none.', 'Remove the comment.');
  if (rest.startsWith("'"))
    return fault('There is a single quote here.', 'Use double quotes (") around names and texts.');
  if (/^[“”„‘’«»]/.test(rest))
    return fault('There is a curly quote here.', 'Use straight double quotes (") around names and texts.');
  if (reading === 'colon')
    return fault('After this name a colon is missing.', 'Write a colon between the name and its value.');
  if (reading === 'inList' || reading === 'inObject') return betweenParts(rest, reading, fault);
  if (/^[\]}]/.test(rest)) return closedTooSoon(text, offset, rest.charAt(0), fault);
  if (reading === 'key') return badKey(rest, fault);
  return badValue(rest, fault);
}

type Fault = (message: string, remedy: string, at?: number) => SyntaxFault;

function afterEnd(rest: string, fault: Fault): SyntaxFault {
  if (/^[[{]/.test(rest))
    return fault('A second document begins here, after the first one has ended.', 'Keep one document in each file.');
  return fault('The document has ended, but more text follows.', 'Remove what follows the last closing brace.');
}

function inString(rest: string, fault: Fault, opened: number): SyntaxFault {
  if (rest.startsWith('\\'))
    return fault(
      'A backslash stands before a character that needs none.',
      'Write two backslashes (\\\\) for one, or remove it.',
    );
  if (/^[\n\r]/.test(rest))
    return fault(
      'A text begins here that is not closed on its line.',
      'Close it with a double quote; write \\n for a new line.',
      opened,
    );
  return fault('A text holds a character that cannot be seen.', 'Remove it, or write it as \\t or \\u0000.');
}

function betweenParts(rest: string, reading: 'inList' | 'inObject', fault: Fault): SyntaxFault {
  const [what, close, other] = reading === 'inList' ? ['list', ']', '}'] : ['object', '}', ']'];
  if (rest.startsWith(other))
    return fault(`A ${what} is closed with ${other}.`, `Close it with ${close}, or close what was opened after it.`);
  if (/^["[{\w-]/.test(rest)) return fault('A comma is missing before this.', 'Write a comma between the two.');
  return fault(
    `There is ${shown(rest)} in a ${what}, where a comma or ${close} is expected.`,
    `Write a comma, or close the ${what} with ${close}.`,
  );
}

function closedTooSoon(text: string, offset: number, close: string, fault: Fault): SyntaxFault {
  if (text.slice(0, offset).trimEnd().endsWith(','))
    return fault(
      `There is a comma before ${close} with nothing after it.`,
      `Remove the comma before ${close}`.concat('.'),
    );
  return fault(`A value is missing before ${close}.`, 'Write the value, or remove its name.');
}

function badKey(rest: string, fault: Fault): SyntaxFault {
  if (/^[\p{L}\p{N}_$-]/u.test(rest))
    return fault('The name of a field stands here without quotes.', 'Put the name in double quotes (").');
  return fault(
    `There is ${shown(rest)} where the name of a field is expected.`,
    'Write the name in double quotes (").',
  );
}

function badValue(rest: string, fault: Fault): SyntaxFault {
  const word = /^[+-]?[\p{L}_$][\p{L}\p{N}_$]*/u.exec(rest)?.[0] ?? '';
  if (/^[+-]?(nan|inf|infinity)$/i.test(word))
    return fault(`${word} is not a number in JSON.`, 'Remove the field, or write null in place of it.');
  if (/^(none|undefined|nil)$/i.test(word))
    return fault(`${word} is not a value in JSON.`, 'Write null in place of it, or remove the field.');
  if (/^(true|false|null)$/i.test(word))
    return fault(`${word} must be written in small letters.`, `Write ${word.toLowerCase()}.`);
  if (word !== '') return fault(`The word ${word} stands here without quotes.`, 'Put texts in double quotes (").');
  if (/^[+\-.\d]/.test(rest))
    return fault(
      'This is not a number as JSON writes it.',
      'Write numbers with figures and a point only, such as 0.5 or 12; put anything else in double quotes.',
    );
  if (rest.startsWith(','))
    return fault('There is a comma with nothing before it.', 'Remove the comma, or write what is missing.');
  return fault(`There is ${shown(rest)} where a value is expected.`, 'Remove it, or put it in double quotes.');
}

const shown = (rest: string): string => `"${Array.from(rest)[0] ?? ''}"`;
