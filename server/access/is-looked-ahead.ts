import type { Request } from "express";

/** What browsers, old and new, say when they load a page that nobody has asked for yet. */
const HEADERS = ["Sec-Purpose", "Purpose", "X-Purpose", "X-Moz"];

/** Whether the page is loaded in case somebody goes there: nobody has followed the link. */
export function isLookedAhead(request: Request): boolean {
  return HEADERS.some((name) => /prefetch|prerender|preview/i.test(request.get(name) ?? ""));
}
