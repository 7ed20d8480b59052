import type { Page } from '@playwright/test';

/**
 * Targets that a finger would miss: buttons, links and fields in view, smaller than `least` CSS pixels in either direction.
 *
 * The list over the map is left out: organisations drawn close together have their equals in the table. A tick box counts with its
 * label, and a link within a sentence with its line.
 */
export const smallTargets = (page: Page, least: number): Promise<readonly string[]> =>
  page.evaluate((size) => {
    const found: string[] = [];
    const targets = document.querySelectorAll<HTMLElement>(
      'button, a[href], input, summary, [role="slider"], [tabindex="0"]',
    );
    for (const target of targets) {
      if (target.closest('[aria-label="Organisations on the map"], [inert]') !== null) continue;
      if (target.matches('[role="region"], [role="tabpanel"], [role="list"]')) continue;
      const style = getComputedStyle(target);
      if (style.visibility === 'hidden' || style.display === 'none' || style.clipPath !== 'none') continue;
      const area = target instanceof HTMLInputElement ? (target.closest('label') ?? target) : target;
      const { width, height, left, top, right, bottom } = area.getBoundingClientRect();
      if (width < 2 || height < 2 || right < 0 || bottom < 0 || left > innerWidth || top > innerHeight) continue;
      if (target.matches('p a, p button') && style.display === 'inline') continue;
      if (width < size - 0.5 || height < size - 0.5)
        found.push(
          `${target.getAttribute('aria-label') ?? target.textContent} ${width.toFixed(0)}x${height.toFixed(0)}`,
        );
    }
    return found;
  }, least);

/** What has to be scrolled sideways: the page itself, and any part of it but the map. */
export const sidewaysScrollers = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) found.push(`the page, ${String(scrollWidth)} wide`);
    for (const element of document.querySelectorAll('*')) {
      const { overflowX, visibility } = getComputedStyle(element);
      if (!/auto|scroll/.test(overflowX) || visibility === 'hidden') continue;
      if (element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
        found.push(
          `${element.tagName} .${element.className} ${String(element.scrollWidth)} in ${String(element.clientWidth)}`,
        );
    }
    return found;
  });

/**
 * Words that are cut off: text that reaches outside what an ancestor shows of it, where that cannot be scrolled.
 *
 * Text for screen readers alone is left out, and so is text that ends in an ellipsis on purpose.
 */
export const clippedTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || node.textContent === null || node.textContent.trim() === '') continue;
      if (
        parent.closest('[aria-label="Organisations on the map"], .visually-hidden, [inert], script, noscript, svg') !==
        null
      )
        continue;
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      range.selectNodeContents(node);
      const text = range.getBoundingClientRect();
      if (text.width < 1 || text.height < 1) continue;
      for (
        let around: Element | null = parent;
        around !== null && around !== document.body;
        around = around.parentElement
      ) {
        const style = getComputedStyle(around);
        if (style.clipPath !== 'none' || style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none') break;
        const box = around.getBoundingClientRect();
        // What can be scrolled to is not lost, and whatever scrolls is looked at from there on.
        const hides = (overflow: string): boolean => /hidden|clip/.test(overflow);
        const isCutAcross = hides(style.overflowX) && (text.left < box.left - 1.5 || text.right > box.right + 1.5);
        const isCutDown = hides(style.overflowY) && (text.top < box.top - 1.5 || text.bottom > box.bottom + 1.5);
        if (isCutAcross || isCutDown) {
          found.push(`${node.textContent.trim().slice(0, 60)} in ${around.tagName} .${around.className}`);
          break;
        }
        if (/auto|scroll/.test(`${style.overflowX} ${style.overflowY}`) || style.position === 'fixed') break;
      }
    }
    return found;
  });

/** What WCAG 1.4.12 asks a page to bear. */
const wideText = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

/** Sets all text as wide as somebody may who reads better so, or as it was. */
export const spaceText = (page: Page, isWide = true): Promise<void> =>
  page.evaluate(
    ([css, isOn]) => {
      const kept = globalThis as { wideText?: CSSStyleSheet };
      if (kept.wideText === undefined) {
        kept.wideText = new CSSStyleSheet();
        kept.wideText.replaceSync(css);
        document.adoptedStyleSheets.push(kept.wideText);
      }
      kept.wideText.disabled = !isOn;
    },
    [wideText, isWide] as const,
  );
