import type { Route } from "../router/route.ts";
import type { Access } from "./visitor-store.ts";

/** Pages of a whole record, or of several. */
const WHOLE: ReadonlySet<Route["page"]> = new Set(["signOff", "team", "managingBody"]);

/** Whether a page is not one that a link opens: the server would refuse it all the same. */
export function isOutOfAccess(route: Route, access: Access | undefined): boolean {
  if (access?.sections === undefined) return false;
  if (WHOLE.has(route.page)) return true;
  if (!("finess" in route)) return false;
  return route.finess !== access.finess || route.year !== access.year;
}
