import type { Page } from '@playwright/test';
import type { NodeResult, Result } from 'axe-core';
import type { Looked } from './axeLook.ts';
import { look } from './axeLook.ts';
import { weakTexts } from './weakTexts.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const list = '[aria-label="Organisations on the map"]';
/** What may lie over targets: the list over the map, and the results of a search while it is open. */
const mayCover = `${list}, [role=listbox]`;

/**
 * What axe could not decide and may stay undecided, each with a reason that holds in every state. `objections` says for each
 * node why the reason does not hold there, or null where it does.
 */
const accepted: readonly {
  readonly rule: string;
  readonly why: string;
  readonly objections: (page: Page, nodes: readonly NodeResult[]) => Promise<readonly (string | null)[]>;
}[] = [
  {
    rule: 'color-contrast',
    // The drawing reaches past the map and is clipped there, and bars stick while rows pass under them; axe knows neither, and so
    // cannot tell what lies behind a text.
    why: 'the contrast with the background of the element, worked out without axe, is enough',
    objections: (page, nodes) => weakTexts(page, nodes.map(targetOf)),
  },
  {
    rule: 'target-size',
    why: 'only the list over the map is in the way, which ends where the map ends and has its equals in the table, a list that is open for a moment and closes before anything under it is used, or a bar that stays while rows pass under it',
    objections: (page, nodes) =>
      page.evaluate(
        ([inList, all]) =>
          all.map(({ target, others }) => {
            const element = document.querySelector(target);
            const own = element?.getBoundingClientRect();
            const stays = (one: Element): boolean => {
              for (let bar: Element | null = one; bar !== null && !bar.contains(element); bar = bar.parentElement)
                if (getComputedStyle(bar).position === 'sticky') return true;
              return false;
            };
            // What only stands beside it is named too, once it is measured by what is left uncovered.
            const covering = others
              .flatMap((one) => document.querySelector(one) ?? [])
              .flatMap((one) => {
                if (own === undefined) return [];
                const box = one.getBoundingClientRect();
                const [left, right] = [Math.max(box.left, own.left), Math.min(box.right, own.right)];
                const [top, bottom] = [Math.max(box.top, own.top), Math.min(box.bottom, own.bottom)];
                if (left >= right || top >= bottom) return [];
                // In the way is what lies on top there: of two that overlap that may be a third.
                const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2) ?? one;
                return element?.contains(over) === true ? [] : [over];
              });
            return covering.length > 0 && covering.every((one) => one.closest(inList) !== null || stays(one))
              ? null
              : 'something else is in the way';
          }),
        [mayCover, nodes.map((node) => ({ target: targetOf(node), others: neighboursOf(node) }))] as const,
      ),
  },
];

const neighboursOf = (node: NodeResult): readonly string[] =>
  checksOf(node).flatMap(({ relatedNodes }) => (relatedNodes ?? []).map(({ target }) => target.join(' ')));
const checksOf = ({ any, all, none }: NodeResult) => [...any, ...all, ...none];
const targetOf = ({ target }: NodeResult): string => target.join(' ');

/**
 * Finds what axe objects to on the page as it is now, and what it cannot decide, less what is accepted with a reason.
 *
 * The size of targets is looked at too, except in the list over the map: organisations drawn close together have their
 * equals in the table, as WCAG 2.5.8 allows.
 *
 * @returns One line a finding, with the elements concerned; empty when there is none.
 */
export async function axe(page: Page): Promise<readonly string[]> {
  const { violations, incomplete } = await lookAtRest(page);
  const undecided: string[] = [];
  // One after the other: each asks the same page.
  for (const finding of incomplete) undecided.push(...(await unexplained(page, finding)));
  return [...violations.map(inWords), ...undecided];
}

/** On a busy computer parts come late; what was seen while one came is not believed. */
async function lookAtRest(page: Page, times = 4): Promise<Looked> {
  await page.evaluate(standsStill);
  const looked = await look(page, rules, { 'target-size': list });
  return looked.hasChanged && times > 1 ? lookAtRest(page, times - 1) : looked;
}

/** Resolves when nothing has come or gone for a moment: axe reads the page twice, and takes a change in between for a doubt. */
function standsStill(): Promise<void> {
  return new Promise((resolve) => {
    const stop = () => {
      watch.disconnect();
      resolve();
    };
    let wait = setTimeout(stop, 300);
    const watch = new MutationObserver(() => {
      clearTimeout(wait);
      wait = setTimeout(stop, 300);
    });
    watch.observe(document.body, { childList: true, subtree: true });
  });
}

async function unexplained(page: Page, { id, help, nodes }: Result): Promise<readonly string[]> {
  const reason = accepted.find(({ rule }) => rule === id);
  const objections = (await reason?.objections(page, nodes)) ?? nodes.map(() => 'nobody has said why');
  return nodes.flatMap((node, index) => {
    const objection = objections[index] ?? null;
    return objection === null ? [] : [`undecided, ${id}: ${help} — ${targetOf(node)} (${objection})`];
  });
}

const inWords = ({ id, help, nodes }: Result): string => `${id}: ${help} — ${nodes.map(targetOf).join(' | ')}`;
