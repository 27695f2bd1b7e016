import type { GridPlan } from "../../engine/index.ts";
import type { GridOptions } from "../print/grid-options.ts";
import { gridWorkbook } from "./grid-workbook.ts";
import { writeWorkbook } from "./xlsx.ts";

/** The preparation grid as an xlsx file: protected but for the answers, checked as it is filled. */
export function renderGridWorkbook(plan: GridPlan, options: GridOptions = {}): Promise<Uint8Array> {
  return writeWorkbook(gridWorkbook(plan, options));
}
