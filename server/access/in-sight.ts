// A record, or what changed in it, without what a guest may not see.

import type { Sight } from "./sight.ts";

type Body = Readonly<Record<string, unknown>>;

/** How the members of a body are kept: as they are, or entry by entry. */
type Keeping = "whole" | Exclude<keyof Sight, "context">;

/** A member that is not written here is not given to a guest. */
export const KEPT: Readonly<Record<string, Keeping>> = {
  establishment: "whole",
  hash: "whole",
  revision: "whole",
  editable: "whole",
  reason: "whole",
  signature: "whole",
  visitor: "whole",
  /** Chosen by the sight itself. */
  context: "whole",
  answers: "item",
  common: "item",
  setAside: "item",
  justifications: "subject",
  previous: "formerItem",
  lastYear: "item",
  lastYearResults: "result",
  lastYearJustifications: "subject",
};

/** `sight` is undefined for who may see everything. */
export function inSight(body: Body, sight: Sight | undefined): Body {
  if (sight === undefined) return body;
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => {
      const keeping = KEPT[name];
      if (keeping === undefined) return [];
      return [[name, keeping === "whole" ? value : keepEntries(value, sight[keeping])]];
    }),
  );
}

function keepEntries(value: unknown, isSeen: (key: string) => boolean): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => isSeen(key)));
}
