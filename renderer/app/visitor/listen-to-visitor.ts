import { KEY, type VisitorStore } from "./visitor-store.ts";

/** Other tabs of this browser may change who sits here: heard at once, or when the page is found again. */
export function listenToVisitor(visitors: VisitorStore): void {
  window.addEventListener("storage", ({ key }) => {
    if (key === KEY || key === null) visitors.readAgain();
  });
  for (const name of ["focus", "online", "pageshow"]) {
    window.addEventListener(name, visitors.learn);
  }
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") visitors.learn();
  });
}
