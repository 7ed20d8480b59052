import type { JsonPath } from '../domain/jsonValue.ts';
import { limits } from '../domain/limits.ts';
import { endOfScalar, endOfString, isRounded, skipSpace } from './jsonLexemes.ts';
import type { SyntaxFault } from './syntaxFaults.ts';
import { faultAt } from './syntaxFaults.ts';

/** What the text itself tells that `JSON.parse` would not. */
export interface JsonScan {
  /** The first fault of syntax, or null: then `JSON.parse` reads the text. */
  readonly fault: SyntaxFault | null;
  /** Where a key stands for the second time in one object; the last one counts. At most 1,000. */
  readonly duplicateKeys: readonly JsonPath[];
  /** Whole numbers with more figures than can be kept. At most 1,000. */
  readonly roundedNumbers: readonly { readonly path: JsonPath; readonly literal: string }[];
  /** Most lists and objects within each other. */
  readonly depth: number;
  /** Path to the first value beyond the depth limit; null when there is none. */
  readonly tooDeepAt: JsonPath | null;
  /** Path to an object with more fields than any map can have; null when there is none. */
  readonly tooWideAt: JsonPath | null;
  /** False when the text is so deep or so wide that the rest was not looked at. */
  readonly isWhole: boolean;
}

/** A list or object that is open at the moment. */
interface Level {
  readonly isList: boolean;
  readonly keys: Set<string> | null;
  /** The key or index of the value that is being read. */
  part: string | number;
}

const most = 1000;
/** So many levels are an attack; nobody needs their exact number. */
const hopelessDepth = 10_000;
/** Places are kept in one object by organisation, so an object may have as many fields as a map organisations. */
const widest: number = limits.organisations;
// Character codes
const quote = 34;
const comma = 44;
const colon = 58;
const openList = 91;
const closeList = 93;
const openObject = 123;
const closeObject = 125;

/**
 * Reads a JSON text once, without recursion, so that no depth can harm it, and without building values.
 *
 * @param text - Without a byte order mark.
 */
export function scanJson(text: string): JsonScan {
  const levels: Level[] = [];
  const duplicateKeys: JsonPath[] = [];
  const roundedNumbers: { path: JsonPath; literal: string }[] = [];
  let depth = 0;
  let tooDeepAt: JsonPath | null = null;
  let tooWideAt: JsonPath | null = null;
  let at = 0;

  const path = (): JsonPath => levels.map((level) => level.part);
  const end = (fault: SyntaxFault | null, isWhole = true): JsonScan => ({
    fault,
    duplicateKeys,
    roundedNumbers,
    depth,
    tooDeepAt,
    tooWideAt,
    isWhole,
  });

  const open = (isList: boolean): void => {
    if (levels.length === limits.depth && tooDeepAt === null) tooDeepAt = path();
    levels.push({ isList, keys: isList ? null : new Set(), part: isList ? 0 : '' });
    depth = Math.max(depth, levels.length);
    at += 1;
  };

  at = skipSpace(text, at);
  let expects: 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'commaOrEnd' = 'value';
  for (;;) {
    if (depth > hopelessDepth) return end(null, false);
    at = skipSpace(text, at);
    const code = text.charCodeAt(at);
    const level = levels.at(-1);

    if (expects === 'commaOrEnd') {
      if (level === undefined) return end(at < text.length ? faultAt(text, at, 'afterEnd') : null);
      if (code === comma) {
        at += 1;
        if (level.isList) level.part = Number(level.part) + 1;
        expects = level.isList ? 'value' : 'key';
      } else if (code === (level.isList ? closeList : closeObject)) {
        levels.pop();
        at += 1;
      } else return end(faultAt(text, at, level.isList ? 'inList' : 'inObject'));
      continue;
    }

    if (expects === 'key' || expects === 'keyOrEnd') {
      if (code === closeObject && expects === 'keyOrEnd') {
        levels.pop();
        at += 1;
        expects = 'commaOrEnd';
        continue;
      }
      if (code !== quote || level === undefined) return end(faultAt(text, at, 'key'));
      const stop = endOfString(text, at);
      if (stop < 0) return end(faultAt(text, -stop - 1, 'string', at));
      const key = text.slice(at + 1, stop - 1);
      const name = key.includes('\\') ? (JSON.parse(`"${key}"`) as string) : key;
      level.part = name;
      if (level.keys?.has(name) && duplicateKeys.length < most) duplicateKeys.push(path());
      level.keys?.add(name);
      if (level.keys !== null && level.keys.size > widest) {
        tooWideAt = path().slice(0, -1);
        return end(null, false);
      }
      at = skipSpace(text, stop);
      if (text.charCodeAt(at) !== colon) return end(faultAt(text, at, 'colon'));
      at += 1;
      expects = 'value';
      continue;
    }

    if (code === closeList && expects === 'valueOrEnd') {
      levels.pop();
      at += 1;
      expects = 'commaOrEnd';
    } else if (code === openList) {
      open(true);
      expects = 'valueOrEnd';
    } else if (code === openObject) {
      open(false);
      expects = 'keyOrEnd';
    } else if (code === quote) {
      const stop = endOfString(text, at);
      if (stop < 0) return end(faultAt(text, -stop - 1, 'string', at));
      at = stop;
      expects = 'commaOrEnd';
    } else {
      const stop = endOfScalar(text, at);
      if (stop === at) return end(faultAt(text, at, 'value'));
      if (stop - at > 15 && roundedNumbers.length < most) {
        const literal = text.slice(at, stop);
        if (isRounded(literal)) roundedNumbers.push({ path: path(), literal });
      }
      at = stop;
      expects = 'commaOrEnd';
    }
  }
}
