// The only door of the engine: from a folder of YAML to artefacts, and the calculation itself.

export { nameAbsence, REASONS as absenceReasons } from "./calculation/absence-words.ts";
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
export type { Calculator, ColumnsFunction, RowFunction } from "./calculation/calculator.ts";
export { createCalculator } from "./calculation/create-calculator.ts";
export { type Columns, createColumns, writeRecord } from "./calculation/create-columns.ts";
export { formatNumber } from "./calculation/format-number.ts";
export type { ColumnPlaces } from "./calculation/place-columns.ts";
export { previousAnswers } from "./calculation/previous-answers.ts";
export type { Program } from "./calculation/program.ts";
export type { Answer, Answers, Submission } from "./calculation/submission.ts";
export type { Change, Consequence } from "./compare/change.ts";
export { compareCampaigns } from "./compare/compare-campaigns.ts";
export {
  type ComparisonSection,
  countChanges,
  sortChanges,
} from "./compare/comparison-report.ts";
export type { Diagnostic, Fix } from "./diagnostics/diagnostic.ts";
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
export { applyFixes } from "./source/apply-fixes.ts";
export type { Host } from "./source/host.ts";
export { createChoiceReader, type GroupValue } from "./statistics/create-choice-reader.ts";
export { createRecordEncoder, type EncodedRecord } from "./statistics/create-record-encoder.ts";
export { listEstablishments } from "./statistics/list-establishments.ts";
export { listMargins } from "./statistics/list-margins.ts";
export { type ResultColumn, summarise } from "./statistics/summarise.ts";
export { type ToldSummary, tellGroups } from "./statistics/tell-groups.ts";
export type { FormPlan, FormResult, FormSection } from "./targets/form/plan.ts";
export type { GridPlan, GridSection } from "./targets/grid/plan.ts";
export type * from "./targets/guide/plan.ts";
export type { JsonSchema } from "./targets/json-schema.ts";
export type { Question, QuestionColumn, QuestionLine, QuestionNumber } from "./targets/question.ts";
export type { Artefact } from "./targets/target.ts";
export { positionAt } from "./text/position.ts";
export type { SourceFile } from "./text/source-file.ts";
export { longDate } from "./util/long-date.ts";
export { sha256 } from "./util/sha256.ts";
export { fold, suggest } from "./util/suggest.ts";
export { typography } from "./util/typography.ts";
export { compileSchema, type Validate } from "./validation/compile-schema.ts";
export type { Schema, SchemaFault } from "./validation/schema-fault.ts";
