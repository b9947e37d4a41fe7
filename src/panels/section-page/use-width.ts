import { useCallback, useState } from "react";

/** The width an element has now, and the ref that measures it: charts are drawn in real pixels. */
export function useWidth(first: number): [number, (node: HTMLElement | null) => () => void] {
  const [width, setWidth] = useState(first);
  const measure = useCallback((node: HTMLElement | null) => {
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.round(entry.contentRect.width));
    });
    if (node) observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return [width, measure];
}
