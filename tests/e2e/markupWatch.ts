import type { Page } from '@playwright/test';

/**
 * Reports every element and attribute that only markup from data could have made: a script, a frame, a picture, a handler, an address
 * that runs. Sees them also where they do nothing, such as a handler that a security policy keeps from running.
 */
export const watchMarkup = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const foreign = new Set(
      'script iframe frame object embed base meta img image picture video audio source style animate set foreignobject math use applet'.split(
        ' ',
      ),
    );
    const report = (what: string): void => {
      (globalThis as { __report?: (kind: string, text: string) => void }).__report?.('script from data', what);
    };
    const look = (element: Element): void => {
      if (foreign.has(element.localName.toLowerCase())) report(`<${element.localName}> was made`);
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name)) report(`the handler ${name} was set`);
        if (!/^(href|src|action|formaction|xlink:href|srcdoc|data)$/i.test(name)) continue;
        const { protocol, origin } = new URL(value, document.baseURI);
        const isOffered = /^https?:$/.test(protocol) && element.getAttribute('target') === '_blank';
        if (origin !== location.origin && protocol !== 'blob:' && !isOffered) report(`${name} leads to ${value}`);
      }
    };
    document.addEventListener('DOMContentLoaded', () => {
      new MutationObserver((changes) => {
        for (const { target, addedNodes } of changes) {
          if (target instanceof Element) look(target);
          for (const node of addedNodes) {
            if (!(node instanceof Element)) continue;
            look(node);
            node.querySelectorAll('*').forEach(look);
          }
        }
      }).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        // The head changes when a late part of the app is loaded; what is put there is looked at when it is added.
        attributeFilter: ['href', 'src', 'action', 'srcdoc', 'onload', 'onerror', 'onclick', 'onfocus'],
      });
    });
  });
