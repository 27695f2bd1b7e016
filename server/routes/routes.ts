// Every resource, in the order they are tried; the application itself answers what is left.

import type { Router } from "express";
import type { AppParts } from "../app-parts.ts";
import { answerRoutes } from "./answers.ts";
import { applicationRoutes } from "./application.ts";
import { calculationRoutes } from "./calculation.ts";
import { campaignRoutes } from "./campaigns.ts";
import { changesRoutes } from "./changes.ts";
import { delegationRoutes } from "./delegations.ts";
import { establishmentRoutes } from "./establishments.ts";
import { filledRecordRoutes } from "./filled-record.ts";
import { formRoutes } from "./forms.ts";
import { gridRoutes } from "./grids.ts";
import { guideRoutes } from "./guide.ts";
import { guideSheetRoutes } from "./guide-sheet.ts";
import { historyRoutes } from "./history.ts";
import { importRoutes } from "./imports.ts";
import { justificationRoutes } from "./justifications.ts";
import { kitRoutes } from "./kits.ts";
import { managingBodyRoutes } from "./managing-bodies.ts";
import { recordChangesRoutes } from "./record-changes.ts";
import { recordRoutes } from "./records.ts";
import { resultRoutes } from "./results.ts";
import { signOffRoutes } from "./sign-off.ts";
import { visitorRoutes } from "./visitor.ts";

export const routes: readonly ((parts: AppParts) => Router)[] = [
  campaignRoutes,
  establishmentRoutes,
  formRoutes,
  recordRoutes,
  answerRoutes,
  justificationRoutes,
  historyRoutes,
  recordChangesRoutes,
  signOffRoutes,
  importRoutes,
  resultRoutes,
  delegationRoutes,
  visitorRoutes,
  calculationRoutes,
  gridRoutes,
  guideRoutes,
  guideSheetRoutes,
  changesRoutes,
  kitRoutes,
  managingBodyRoutes,
  filledRecordRoutes,
  applicationRoutes,
];
