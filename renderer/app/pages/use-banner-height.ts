import { useLayoutEffect, useRef } from "react";

const NARROW = "(max-width: 40rem)";

/**
 * What stays beneath the banner stands under it whatever it holds: its height is told to the style
 * sheets, as `--banner`. On a narrow screen it slides away but for the state of saving, and
 * `--banner-folded` says by how much.
 */
export function useBannerHeight() {
  const banner = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const header = banner.current;
    if (header === null) return;
    const measure = () => {
      const folded = window.matchMedia(NARROW).matches ? foldedHeight(header) : 0;
      const { style } = document.documentElement;
      style.setProperty("--banner-folded", `${folded}px`);
      style.setProperty("--banner", `${header.offsetHeight - folded}px`);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(header);
    return () => observer.disconnect();
  }, []);
  return banner;
}

const ABOVE_STATUS = 6;

/** What is above the state of saving; all of it where nothing is saved. */
function foldedHeight(header: HTMLElement): number {
  const status = header.querySelector<HTMLElement>(".save-status, .guest-line-ended");
  return status === null ? header.offsetHeight : Math.max(0, status.offsetTop - ABOVE_STATUS);
}
