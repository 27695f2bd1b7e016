// Every resource, in the order they are tried; the application itself answers what is left.

import type { Router } from "express";
import type { AppParts } from "../app-parts.ts";
import { answerRoutes } from "./answers.ts";
import { applicationRoutes } from "./application.ts";
import { calculationRoutes } from "./calculation.ts";
import { campaignRoutes } from "./campaigns.ts";
import { changesRoutes } from "./changes.ts";
import { establishmentRoutes } from "./establishments.ts";
import { filledRecordRoutes } from "./filled-record.ts";
import { formRoutes } from "./forms.ts";
import { gridRoutes } from "./grids.ts";
import { guideRoutes } from "./guide.ts";
import { importRoutes } from "./imports.ts";
import { kitRoutes } from "./kits.ts";
import { recordRoutes } from "./records.ts";
import { resultRoutes } from "./results.ts";

export const routes: readonly ((parts: AppParts) => Router)[] = [
  campaignRoutes,
  establishmentRoutes,
  formRoutes,
  recordRoutes,
  answerRoutes,
  importRoutes,
  resultRoutes,
  calculationRoutes,
  gridRoutes,
  guideRoutes,
  changesRoutes,
  kitRoutes,
  filledRecordRoutes,
  applicationRoutes,
];
