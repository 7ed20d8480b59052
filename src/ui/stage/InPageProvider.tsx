import { createContext, use } from 'react';

/**
 * Whether every stage inside stands in a page that scrolls: then the wheel alone and one finger are the page's, and only the wheel
 * with Ctrl or Cmd, or two fingers, zoom.
 */
const InPageContext = createContext(false);

export const InPageProvider = InPageContext;

export const useIsInPage = (): boolean => use(InPageContext);
