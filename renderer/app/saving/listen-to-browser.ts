import type { SaveQueue } from "./save-queue.ts";

const OF_WINDOW = ["online", "focus", "pageshow"];
const OF_DOCUMENT = ["visibilitychange", "resume", "focusout"];

/**
 * Sends at once when the network or the person may be back (a lid opened, a tab found again) and when
 * a box or the tab is left; holds the tab back while something is not saved. Gives back what stops it.
 */
export function listenToBrowser(queue: SaveQueue): () => void {
  const onLeave = (event: BeforeUnloadEvent) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    queue.leave();
    if (queue.state().unsaved.size > 0) event.preventDefault();
  };
  for (const name of OF_WINDOW) window.addEventListener(name, queue.flush);
  for (const name of OF_DOCUMENT) document.addEventListener(name, queue.flush);
  window.addEventListener("pagehide", queue.leave);
  window.addEventListener("beforeunload", onLeave);
  return () => {
    for (const name of OF_WINDOW) window.removeEventListener(name, queue.flush);
    for (const name of OF_DOCUMENT) document.removeEventListener(name, queue.flush);
    window.removeEventListener("pagehide", queue.leave);
    window.removeEventListener("beforeunload", onLeave);
  };
}
