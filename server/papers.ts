// What is printed: the grids and the guide of a campaign, made on demand and kept by what they
// were made from. The renderer is given, so that routes are tested without it.

import { createHash } from "node:crypto";
import type { Answers, Establishment, GridPlan, GuidePlan, Visibility } from "../engine/index.ts";

export const GRID_FORMATS = ["xlsx", "pdf", "html"] as const;
export const GUIDE_FORMATS = ["pdf", "html"] as const;
export type GridFormat = (typeof GRID_FORMATS)[number];
export type GuideFormat = (typeof GUIDE_FORMATS)[number];

export interface GridRequest {
  readonly format: GridFormat;
  /** Only the sections of this service; absent: all. */
  readonly service?: string;
  /** Whose grid it is, with the answers already given. */
  readonly establishment?: Establishment;
  readonly answers?: Answers;
  /** Which questions those answers hide. */
  readonly visibility?: Readonly<Record<string, Visibility>>;
}

export interface Papers {
  readonly grid: (plan: GridPlan, request: GridRequest) => Promise<Uint8Array>;
  readonly guide: (plan: GuidePlan, format: GuideFormat) => Promise<Uint8Array>;
}

export const MEDIA_TYPES: Readonly<Record<GridFormat, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pdf: "application/pdf",
  html: "text/html; charset=utf-8",
};

const KEPT = 64;

/** Remembers the last 64 papers. Two requests for one paper at once make it once. */
export function cachePapers(papers: Papers): Papers {
  const kept = new Map<string, Promise<Uint8Array>>();
  const remember = (key: unknown, make: () => Promise<Uint8Array>): Promise<Uint8Array> => {
    const hash = createHash("sha256").update(JSON.stringify(key)).digest("hex");
    const known = kept.get(hash) ?? make();
    kept.delete(hash);
    kept.set(hash, known);
    // A failure is not remembered; whoever awaits it is told.
    known.catch(() => kept.delete(hash));
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT) break;
      kept.delete(oldest);
    }
    return known;
  };
  return {
    grid: (plan, request) =>
      remember(["grid", plan.hash, plan.category.code, request], () => papers.grid(plan, request)),
    guide: (plan, format) =>
      remember(["guide", plan.hash, plan.campaign, format], () => papers.guide(plan, format)),
  };
}
