// Whether answers have the shape that their category is asked: the same JSON Schemas for a whole
// file on the command line and for one answer sent by a browser.

import {
  type Campaign,
  compileSchema,
  type Schema,
  type SchemaFault,
  type Validate,
} from "../../engine/index.ts";
import type { Fault } from "../problem.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import { phrase } from "../util/phrase.ts";
import { collectedItems, type DataElement } from "./collected-items.ts";
import { describeSchemaError } from "./describe-schema-error.ts";
import { unknownItem } from "./describe-unknown-key.ts";
import { findExcessDecimals } from "./find-excess-decimals.ts";

/** Beyond, a person has understood. */
const MOST_FAULTS = 100;

export interface SubmissionChecker {
  /** Every fault of something read from a file, with JSON pointers; none: it is a Submission. */
  readonly checkSubmission: (candidate: unknown) => readonly Fault[];
  /** The faults of one answer to an asked item; pointers are relative to the answer. */
  readonly checkAnswer: (category: string, item: string, value: unknown) => readonly Fault[];
  /** Why an item has no answer from this category: it does not exist, or is not asked of it. */
  readonly describeUnknownItem: (category: string, item: string) => string;
  readonly findItem: (id: string) => DataElement | undefined;
}

/** `schemas` holds the parsed JSON Schema of each category's submission. */
export function createSubmissionChecker(
  campaign: Campaign,
  schemas: ReadonlyMap<string, Schema>,
): SubmissionChecker {
  const items = collectedItems(campaign);
  const categories = campaign.categories.map((one) => one.code).filter((code) => schemas.has(code));
  const validators = new Map<string, Validate>();

  const context = (category: string) => ({ campaign: campaign.year, category, items });

  function validate(category: string, candidate: unknown): readonly SchemaFault[] {
    const known = validators.get(category) ?? compileSchema(schemas.get(category)!);
    validators.set(category, known);
    return known(candidate);
  }

  function faultsOf(category: string, candidate: unknown): readonly Fault[] {
    const errors = validate(category, candidate);
    const told = errors
      .slice(0, MOST_FAULTS)
      .map((error) => describeSchemaError(error, context(category)));
    return [...told, ...findExcessDecimals(candidate, items)].slice(0, MOST_FAULTS);
  }

  return {
    describeUnknownItem: (category, item) => unknownItem(item, context(category)),
    findItem: (id) => items.get(id),
    checkAnswer(category, item, value) {
      // fromEntries defines properties: even `__proto__` would be one like any other.
      const answers = Object.fromEntries([[item, value]]);
      const faults = faultsOf(category, { campaign: campaign.year, category, answers });
      const prefix = `/answers/${item}`;
      return faults.map((fault) => ({
        ...fault,
        path: fault.path.slice(prefix.length),
      }));
    },
    checkSubmission(candidate) {
      const category = categoryOf(candidate);
      if (category !== undefined && schemas.has(category)) {
        return faultsOf(category, candidate);
      }
      return [unknownCategory(category, categories, campaign.year)];
    },
  };
}

function categoryOf(candidate: unknown): string | undefined {
  if (typeof candidate !== "object" || candidate === null) return undefined;
  const { category } = candidate as { readonly category?: unknown };
  return typeof category === "string" ? category : undefined;
}

function unknownCategory(
  category: string | undefined,
  known: readonly string[],
  year: string,
): Fault {
  const path = "/category";
  const list = known.join(", ");
  if (category === undefined) {
    return {
      path,
      message: `${phrase`La catégorie manque. Catégories de la campagne ${year} : `}${list}.`,
    };
  }
  const message = phrase`La catégorie « ${category} » n'est pas interrogée par la campagne ${year}.`;
  return {
    path,
    message: `${message}${didYouMean(category, known)} ${phrase`Catégories : `}${list}.`,
  };
}
