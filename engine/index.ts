// The only door of the engine: from a folder of YAML to artefacts, and the calculation itself.

export type {
  Absence,
  Calculation,
  Dependants,
  Explanation,
  FillRate,
  Finding,
  Result,
  Term,
  Visibility,
} from "./calculation/calculation.ts";
export type { Calculator } from "./calculation/calculator.ts";
export { createCalculator } from "./calculation/create-calculator.ts";
export { formatNumber } from "./calculation/format-number.ts";
export type { Program } from "./calculation/program.ts";
export type { Answer, Answers, Submission } from "./calculation/submission.ts";
export type { Change, Consequence } from "./compare/change.ts";
export { compareCampaigns } from "./compare/compare-campaigns.ts";
export {
  type ComparisonSection,
  countChanges,
  sortChanges,
} from "./compare/comparison-report.ts";
export type { Diagnostic } from "./diagnostics/diagnostic.ts";
export { diagnosticsAsJson } from "./diagnostics/diagnostics-as-json.ts";
export { countDiagnostics, printDiagnostics } from "./diagnostics/print-diagnostics.ts";
export type { Campaign, Platform } from "./model/campaign.ts";
export type { Establishment } from "./model/establishment.ts";
export { listSourcedLines, type SourcedLine } from "./model/list-sourced-lines.ts";
export {
  type Compilation,
  compileCampaign,
  linkCampaign,
  listCampaigns,
  readEstablishments,
  type Verdict,
} from "./pipeline.ts";
export type { Host } from "./source/host.ts";
export type { FormPlan, FormResult, FormSection } from "./targets/form/plan.ts";
export type { GridPlan, GridSection } from "./targets/grid/plan.ts";
export type * from "./targets/guide/plan.ts";
export type { JsonSchema } from "./targets/json-schema.ts";
export type { Question, QuestionColumn, QuestionLine, QuestionNumber } from "./targets/question.ts";
export type { Artefact } from "./targets/target.ts";
export type { SourceFile } from "./text/source-file.ts";
export { longDate } from "./util/long-date.ts";
export { sha256 } from "./util/sha256.ts";
export { fold, suggest } from "./util/suggest.ts";
export { typography } from "./util/typography.ts";
