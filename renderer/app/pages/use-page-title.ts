import { useEffect, useLayoutEffect, useRef } from "react";

/**
 * Names the page in the browser's tab and, when one comes from another page, puts the focus on its
 * heading, so that a screen reader says where one has arrived. The first page keeps the browser's
 * own start. Returns the heading's ref.
 */
export function usePageTitle(title: string, visit: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Millésime`;
  }, [title]);
  // Before the new page is painted, which would else be seen from where the last one was left.
  useLayoutEffect(() => {
    if (visit === 0 || window.location.hash !== "") return;
    window.scrollTo({ top: 0, left: 0, behavior: "instant" });
    heading.current?.focus({ preventScroll: true });
  }, [visit]);
  return heading;
}
