import { isMap, isScalar, isSeq, type Pair, type Scalar } from "yaml";
import { sharedDefinitions } from "../check/kinds.ts";
import type { Schema } from "../validation/schema-fault.ts";

/**
 * Puts the keys of a tree in the order in which the schema lists them; the others follow. What heads
 * the file stays at its head, whichever key comes first.
 */
export function orderKeys(node: unknown, root: Schema): void {
  const head = firstKey(node);
  const comment = head?.commentBefore;
  order(node, { schema: root, root });
  const first = firstKey(node);
  if (head === undefined || first === undefined || head === first || !comment) return;
  head.commentBefore = null;
  const own = first.commentBefore ?? "";
  // The blank line that stood before the key stands before what is its own.
  const gap = first.spaceBefore === true ? "\n" : "";
  first.spaceBefore = false;
  first.commentBefore = own === "" && gap === "" ? comment : `${comment}\n${gap}${own}`;
}

function firstKey(node: unknown): Scalar | undefined {
  const key = isMap(node) ? node.items[0]?.key : undefined;
  return isScalar(key) ? key : undefined;
}

/** A schema, and the one whose own `$defs` its references may name. */
interface Placed {
  readonly schema: Schema;
  readonly root: Schema;
}

function order(node: unknown, given: Placed): void {
  const branches = branchesOf(given);
  if (isSeq(node)) {
    const items = firstOf(branches, "items");
    if (items !== undefined) for (const item of node.items) order(item, items);
    return;
  }
  if (!isMap(node)) return;
  const listed = branches.flatMap(({ schema }) => Object.keys(schema.properties ?? {}));
  const rank = (pair: Pair): number => {
    const place = listed.indexOf(keyOf(pair));
    return place === -1 ? listed.length : place;
  };
  const pairs = node.items as Pair[];
  // Comments that head a group stay at its head: the first key carries them only when it stays first.
  if (pairs.some((pair, index) => index > 0 && rank(pair) < rank(pairs[index - 1]!))) {
    node.items.sort((a, b) => rank(a) - rank(b));
  }
  const others = firstOf(branches, "additionalProperties");
  for (const pair of pairs) {
    const inner = propertyOf(branches, keyOf(pair)) ?? others;
    if (inner !== undefined) order(pair.value, inner);
  }
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : "";
}

/** A schema without its references, and each of its alternatives. */
function branchesOf({ schema, root }: Placed): readonly Placed[] {
  const target = schema.$ref === undefined ? [] : branchesOf(resolve(schema.$ref, root));
  const alternatives = Array.isArray(schema.anyOf) ? (schema.anyOf as readonly Schema[]) : [];
  const below = alternatives.flatMap((one) => branchesOf({ schema: one, root }));
  return [{ schema, root }, ...target, ...below];
}

function resolve(reference: string, root: Schema): Placed {
  const [document = "", pointer = ""] = reference.split("#");
  const home = document === "" ? root : sharedDefinitions;
  return { schema: home.$defs?.[pointer.replace("/$defs/", "")] ?? {}, root: home };
}

function propertyOf(branches: readonly Placed[], key: string): Placed | undefined {
  for (const { schema, root } of branches) {
    const own = Object.hasOwn(schema.properties ?? {}, key) ? schema.properties?.[key] : undefined;
    if (own !== undefined) return { schema: own, root };
  }
  return undefined;
}

function firstOf(
  branches: readonly Placed[],
  keyword: "items" | "additionalProperties",
): Placed | undefined {
  for (const { schema, root } of branches) {
    const inner = schema[keyword];
    if (typeof inner === "object" && inner !== null) return { schema: inner as Schema, root };
  }
  return undefined;
}
