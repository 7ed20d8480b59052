import type { Network } from '../../../domain/network.ts';
import { findEntries } from './findEntries.ts';
import type { SearchIndex } from './searchIndex.ts';
import { createIndex } from './searchIndex.ts';

/** Entries added between two looks at the clock: about two milliseconds of work. */
const batch = 40;
const longestWaitMs = 200;
/** An idle moment may be 50 ms long, and somebody may begin to type in it. */
const mostMsAtOnce = 12;

const known = new WeakMap<Network, Promise<SearchIndex>>();

/** The index of a network, built once, in moments in which the page has nothing else to do. */
export function searchIndexOf(network: Network): Promise<SearchIndex> {
  const index = known.get(network) ?? build(network);
  known.set(network, index);
  return index;
}

async function build(network: Network): Promise<SearchIndex> {
  const { add, index } = createIndex();
  let hasTime = await idle();
  const entries = findEntries(network);
  for (let start = 0; start < entries.length; start += batch) {
    if (!hasTime()) hasTime = await idle();
    add(entries.slice(start, start + batch));
  }
  return index;
}

/** Resolves in an idle moment with a question: is there still time in it? */
function idle(): Promise<() => boolean> {
  return new Promise((resolve) => {
    // Safari has no idle callbacks; a task of its own lets the page breathe as well.
    if (!('requestIdleCallback' in globalThis))
      setTimeout(() => {
        resolve(onceOnly());
      }, 0);
    else
      requestIdleCallback(
        (deadline) => {
          const end = performance.now() + mostMsAtOnce;
          resolve(() => deadline.timeRemaining() > 4 && performance.now() < end);
        },
        { timeout: longestWaitMs },
      );
  });
}

/** One batch, then the page's turn. */
function onceOnly(): () => boolean {
  let isFirst = true;
  return () => {
    const answer = isFirst;
    isFirst = false;
    return answer;
  };
}
