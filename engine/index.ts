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
export { findSlots } from "./calculation/find-slots.ts";
export { formatNumber } from "./calculation/format-number.ts";
export { formatPlain } from "./calculation/format-plain.ts";
export { mergeAnswer } from "./calculation/merge-answer.ts";
export { parseDay } from "./calculation/parse-day.ts";
export type { ColumnPlaces } from "./calculation/place-columns.ts";
export { previousAnswers } from "./calculation/previous-answers.ts";
export type { Program } from "./calculation/program.ts";
export { roundDecimal } from "./calculation/round-decimal.ts";
export type { Answer, AnswerLine, Answers, Submission } from "./calculation/submission.ts";
export { compileChanges } from "./changes/compile-changes.ts";
export { listAskedCategories } from "./changes/list-asked-categories.ts";
export type * from "./changes/plan.ts";
export type { Change, Consequence } from "./compare/change.ts";
export { compareCampaigns } from "./compare/compare-campaigns.ts";
export {
  type ComparisonSection,
  countChanges,
  sortChanges,
} from "./compare/comparison-report.ts";
export type { MissedBranch } from "./coverage/branch.ts";
export { tellCoverage } from "./coverage/tell-coverage.ts";
export type { Diagnostic, Fix } from "./diagnostics/diagnostic.ts";
export { diagnosticsAsJson } from "./diagnostics/diagnostics-as-json.ts";
export { countDiagnostics, printDiagnostics } from "./diagnostics/print-diagnostics.ts";
export { type Formatted, formatFile } from "./format/format-file.ts";
export { compileKit } from "./kit/compile-kit.ts";
export { addDays, weekdayOf } from "./kit/day.ts";
export type * from "./kit/plan.ts";
export { publicHolidays } from "./kit/public-holidays.ts";
export { sayDay } from "./kit/say-day.ts";
export { writeCalendar } from "./kit/write-calendar.ts";
export type { Campaign, Platform } from "./model/campaign.ts";
export type { Establishment } from "./model/establishment.ts";
export { listSourcedLines, type SourcedLine } from "./model/list-sourced-lines.ts";
export {
  type Compilation,
  compileCampaign,
  followCampaign,
  linkCampaign,
  listCampaigns,
  readEstablishments,
  reviewCampaign,
  type Verdict,
} from "./pipeline.ts";
export {
  type KeepAccepted,
  type KnownFacts,
  type Prefill,
  proposeAnswers,
} from "./prefill/propose-answers.ts";
export { findRedefinedItems, type RedefinedItem } from "./publish/find-redefined-items.ts";
export { findPublication } from "./publish/load-campaign.ts";
export { type PreparedCampaign, prepareCampaign } from "./publish/next-year/prepare-campaign.ts";
export { type Publication, publicationPath, type Signature } from "./publish/publication.ts";
export { writePublication } from "./publish/write-publication.ts";
export type { CalculatedRecords, RehearsedRecords } from "./rehearse/calculated-records.ts";
export {
  CARRY_OVERS,
  type CarryOver,
  type CarryOverCounts,
  createCarryOverTally,
  type ItemCarryOver,
  sumCarryOvers,
} from "./rehearse/carry-over.ts";
export type { Distribution } from "./rehearse/compare-figures.ts";
export { createReasonFinder } from "./rehearse/find-reasons.ts";
export { followsOn, planItems } from "./rehearse/item-plan.ts";
export { recountedItems } from "./rehearse/recounted-items.ts";
export {
  type ControlRehearsal,
  listControls,
  rehearseControl,
  type YearOfControl,
} from "./rehearse/rehearse-control.ts";
export {
  type IndicatorRehearsal,
  listIndicators,
  type Movement,
  type ResultRehearsal,
  rehearseIndicator,
} from "./rehearse/rehearse-indicator.ts";
export { shareTripped } from "./rehearse/tally-control.ts";
export { createTranslator } from "./rehearse/translate-record.ts";
export { type LedgerEntry, reviewPath, writeLedger } from "./review/ledger.ts";
export type { Review, ReviewLine } from "./review/review.ts";
export type { ReviewedType } from "./review/subject.ts";
export { MOST_RECORDS } from "./simulate/name-establishment.ts";
export {
  type SimulatedSubmission,
  type SimulationRequest,
  simulateSubmissions,
} from "./simulate/simulate-submissions.ts";
export type { Territory } from "./simulate/territory.ts";
export { applyFixes } from "./source/apply-fixes.ts";
export type { Host } from "./source/host.ts";
export { normalise } from "./source/normalise.ts";
export { createChoiceReader, type GroupValue } from "./statistics/create-choice-reader.ts";
export { createRecordEncoder, type EncodedRecord } from "./statistics/create-record-encoder.ts";
export { listEstablishments } from "./statistics/list-establishments.ts";
export { listMargins } from "./statistics/list-margins.ts";
export { type ResultColumn, summarise } from "./statistics/summarise.ts";
export { type ToldSummary, tellGroups } from "./statistics/tell-groups.ts";
export type { FormPlan, FormResult, FormSection } from "./targets/form/plan.ts";
export type { CellStep, CheckStep, GridChecks, GridControl } from "./targets/grid/checks.ts";
export { evaluateChecks } from "./targets/grid/evaluate-checks.ts";
export type { GridPlan, GridSection } from "./targets/grid/plan.ts";
export type * from "./targets/guide/plan.ts";
export type { JsonSchema } from "./targets/json-schema.ts";
export type {
  Question,
  QuestionColumn,
  QuestionField,
  QuestionLine,
  QuestionList,
  QuestionNumber,
} from "./targets/question.ts";
export type { Artefact } from "./targets/target.ts";
export { positionAt } from "./text/position.ts";
export type { SourceFile } from "./text/source-file.ts";
export { longDate } from "./util/long-date.ts";
export { createMemory, type Memory } from "./util/memory.ts";
export { sha256 } from "./util/sha256.ts";
export { fold, suggest } from "./util/suggest.ts";
export { typography } from "./util/typography.ts";
export { compileSchema, type Validate } from "./validation/compile-schema.ts";
export type { Schema, SchemaFault } from "./validation/schema-fault.ts";
