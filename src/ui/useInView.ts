import type { RefObject } from 'react';
import { useEffect, useState } from 'react';

/** How far from the screen a part counts as nearly there, so that it is drawn before it is scrolled to. */
const aheadPx = '240px';

/** Whether an element is on the screen or nearly there; where nobody can tell, it is. */
export function useInView(element: RefObject<Element | null>): boolean {
  const [isInView, setIsInView] = useState(typeof IntersectionObserver === 'undefined');
  useEffect(() => {
    const watched = element.current;
    if (watched === null || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        setIsInView(entries.at(-1)?.isIntersecting ?? false);
      },
      { rootMargin: aheadPx },
    );
    observer.observe(watched);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return isInView;
}
