import { useLayoutEffect, useState } from 'react';

/**
 * How far below the start of a scrolled area an element begins, in CSS pixels; kept right while anything in between changes its
 * height.
 */
export function useOffsetIn(scroller: HTMLElement | null, element: HTMLElement | null): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    if (scroller === null || element === null) return undefined;
    const measure = () => {
      const top = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
      setOffset(Math.round(top + scroller.scrollTop - scroller.clientTop));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const part of [scroller, ...scroller.children]) observer.observe(part);
    return () => {
      observer.disconnect();
    };
  }, [scroller, element]);
  return offset;
}

/** Height of an element in CSS pixels, kept right while it changes; 0 until it is in the page. */
export function useHeight(element: HTMLElement | null): number {
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    if (element === null) return undefined;
    const measure = () => {
      setHeight(Math.ceil(element.getBoundingClientRect().height));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return element === null ? 0 : height;
}
