// What is printed: the grids and the guide of a campaign, made on demand and kept by what they
// were made from. The renderer is given, so that routes are tested without it.

import { createHash } from "node:crypto";
import type {
  Answers,
  ChangesPlan,
  Establishment,
  GridPlan,
  GuidePlan,
  KitPlan,
  Visibility,
} from "../engine/index.ts";
import type { FilledRecord } from "../renderer/index.ts";
import type { KitPage } from "./kit/kit-page.ts";
import type { KitRequest } from "./kit/kit-request.ts";

export const GRID_FORMATS = ["xlsx", "pdf", "html"] as const;
export const GUIDE_FORMATS = ["pdf", "html"] as const;
export const CHANGES_FORMATS = ["pdf", "html"] as const;
export const RECORD_FORMATS = ["pdf", "html"] as const;
export type GridFormat = (typeof GRID_FORMATS)[number];
export type GuideFormat = (typeof GUIDE_FORMATS)[number];
export type ChangesFormat = (typeof CHANGES_FORMATS)[number];
export type RecordFormat = (typeof RECORD_FORMATS)[number];

export interface GridRequest {
  readonly format: GridFormat;
  /** Only the sections of this service; absent: all. */
  readonly service?: string;
  /** Where the application is, for what is printed to lead there; absent: nothing does. */
  readonly address?: string;
  /** Whose grid it is, with the answers already given. */
  readonly establishment?: Pick<Establishment, "name" | "finess" | "town">;
  readonly answers?: Answers;
  /** Answers offered on a grid without any, to be checked. */
  readonly proposed?: Answers;
  /** Last year's, under this year's ids. */
  readonly lastYear?: Answers;
  /** Which questions those answers hide. */
  readonly visibility?: Readonly<Record<string, Visibility>>;
}

export interface Papers {
  readonly grid: (plan: GridPlan, request: GridRequest) => Promise<Uint8Array>;
  /** With `changes`, a chapter tells what is new since the campaign before. */
  readonly guide: (
    plan: GuidePlan,
    format: GuideFormat,
    changes?: ChangesPlan,
  ) => Promise<Uint8Array>;
  readonly record: (record: FilledRecord, format: RecordFormat) => Promise<Uint8Array>;
  readonly changes: (plan: ChangesPlan, format: ChangesFormat) => Promise<Uint8Array>;
  /** As a PDF. */
  readonly kitPage: (plan: KitPlan, page: KitPage) => Promise<Uint8Array>;
  /** As an archive, whose papers come from `papers`. */
  readonly kit: (request: KitRequest, papers: Papers) => Promise<Uint8Array>;
}

export type PaperFormat = GridFormat | "zip";

export const MEDIA_TYPES: Readonly<Record<PaperFormat, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pdf: "application/pdf",
  html: "text/html; charset=utf-8",
  zip: "application/zip",
};

/** Of the papers, and of the kits, which are heavy. */
const KEPT = 64;
const KEPT_KITS = 8;

/** Remembers the last 64 papers and 8 kits. Two requests for one at once make it once. */
export function cachePapers(papers: Papers): Papers {
  const remember = createRecall(KEPT);
  const rememberKit = createRecall(KEPT_KITS);
  const cached: Papers = {
    grid: (plan, request) =>
      remember(["grid", plan.hash, plan.category.code, request], () => papers.grid(plan, request)),
    guide: (plan, format, changes) =>
      remember(["guide", plan.hash, plan.campaign, changes?.formerHash, format], () =>
        papers.guide(plan, format, changes),
      ),
    record: (record, format) => {
      // The plans follow from the hash, and what arises from the answers: they are left out. The
      // explanations do not: they tell last year's answers, which are nowhere else in a record.
      const { form, establishment, answers, calculation, explanations, standing, printedOn } =
        record;
      const made = [establishment, answers, calculation, explanations, standing, printedOn, format];
      return remember(["record", form.hash, form.category.code, ...made], () =>
        papers.record(record, format),
      );
    },
    changes: (plan, format) => {
      const { hash, formerHash, category } = plan;
      return remember(["changes", hash, formerHash, category?.code, format], () =>
        papers.changes(plan, format),
      );
    },
    kitPage: (plan, page) => papers.kitPage(plan, page),
    kit: (request) => {
      const { plan, before, personal, address } = request;
      return rememberKit(["kit", plan, before?.hash, personal, address], () =>
        papers.kit(request, cached),
      );
    },
  };
  return cached;
}

type Recall = (key: unknown, make: () => Promise<Uint8Array>) => Promise<Uint8Array>;

/** Makes what it does not know, and forgets the oldest beyond `most`. */
function createRecall(most: number): Recall {
  const kept = new Map<string, Promise<Uint8Array>>();
  return (key, make) => {
    const hash = createHash("sha256").update(JSON.stringify(key)).digest("hex");
    const known = kept.get(hash) ?? make();
    kept.delete(hash);
    kept.set(hash, known);
    // A failure is not remembered; whoever awaits it is told.
    known.catch(() => kept.delete(hash));
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    return known;
  };
}
