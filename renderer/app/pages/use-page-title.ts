import { useEffect, useRef } from "react";

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
  useEffect(() => {
    if (visit === 0 || window.location.hash !== "") return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [visit]);
  return heading;
}
