import type { OutputUnit } from "@cfworker/json-schema";
import { breachesOf } from "./breaches-of.ts";
import type { Locate } from "./locate-keyword.ts";
import { readPointer } from "./read-pointer.ts";
import type { SchemaFault } from "./schema-fault.ts";

/**
 * The faults behind the lines of the library's output; those of the branches of an alternative
 * come before that of the alternative.
 */
export function readUnits(
  units: readonly OutputUnit[],
  value: unknown,
  locate: Locate,
): readonly SchemaFault[] {
  const faults: SchemaFault[] = [];
  const open: { readonly branches: string; readonly fault: SchemaFault }[] = [];
  const closeBefore = (location: string): void => {
    while (open.length > 0 && !location.startsWith(open.at(-1)!.branches)) {
      faults.push(open.pop()!.fault);
    }
  };
  for (const [index, unit] of units.entries()) {
    // A line that does not say its place in the schema: the line before it has said all.
    if (unit.keyword === "false") continue;
    closeBefore(unit.keywordLocation);
    const branches = `${unit.keywordLocation}/`;
    for (const fault of faultsOf(unit, units[index - 1], units[index + 1], value, locate)) {
      if (fault.keyword === "anyOf") open.push({ branches, fault });
      else faults.push(fault);
    }
  }
  closeBefore("");
  return faults;
}

function faultsOf(
  unit: OutputUnit,
  before: OutputUnit | undefined,
  after: OutputUnit | undefined,
  value: unknown,
  locate: Locate,
): readonly SchemaFault[] {
  const { schema: parentSchema, ofName } = locate(unit.keywordLocation);
  const path = readPointer(unit.instanceLocation);
  const name = ofName ? path.at(-1)! : undefined;
  const place = {
    instancePath: writePointer(ofName ? path.slice(0, -1) : path),
    data: name ?? valueAt(value, path),
    parentSchema,
    ...(name !== undefined && { propertyName: name }),
  };
  const isAgain =
    before?.keywordLocation === unit.keywordLocation &&
    before.instanceLocation === unit.instanceLocation;
  const key = after && readPointer(after.instanceLocation).at(-1);
  return breachesOf(unit.keyword, parentSchema, place.data, { isAgain, key: key ?? "" }).map(
    (breach) => ({ ...breach, ...place }),
  );
}

function writePointer(path: readonly string[]): string {
  return path.map((part) => `/${part.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function valueAt(root: unknown, path: readonly string[]): unknown {
  return path.reduce((value, key) => (value as Readonly<Record<string, unknown>>)[key], root);
}
