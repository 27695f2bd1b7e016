// The parts of a workbook that hold answers, each named once. Only these are given to the library
// that reads: a part named many times would be read as many times, a picture is of no use.

import { posix } from "node:path";
import { isPicture } from "./read-archive.ts";
import { unpackEntry } from "./unpack-entry.ts";
import { listXmlTags, readAttributes, type XmlTag } from "./xml-tags.ts";
import type { ZipEntry } from "./zip-directory.ts";

export interface WorkbookParts {
  readonly sheets: readonly { readonly name: string; readonly entry: ZipEntry }[];
  /** Those sheets, and what is needed to read them. */
  readonly entries: readonly ZipEntry[];
}

const WORKBOOK = "xl/workbook.xml";
const RELATIONSHIPS = "xl/_rels/workbook.xml.rels";
const ALWAYS = ["[Content_Types].xml", "_rels/.rels", WORKBOOK, RELATIONSHIPS];
/** Ends of the types of relationships. */
const SHEET = "/worksheet";
const READ = [SHEET, "/sharedStrings", "/styles"];

interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly part: string;
}

/** Undefined when no program writes a workbook so. Throws when a part is cut. */
export function listWorkbookParts(
  bytes: Uint8Array,
  all: readonly ZipEntry[],
): WorkbookParts | undefined {
  const readable = all.filter((entry) => !isPicture(entry));
  const byName = new Map(readable.map((entry) => [entry.name, entry]));
  const tagsOf = (name: string) => {
    const entry = byName.get(name);
    const text = entry && unpackEntry(bytes, entry);
    return text === undefined ? [] : [...listXmlTags(text.toString("utf8"))];
  };
  const tags = tagsOf(RELATIONSHIPS).filter(({ name }) => name === "Relationship");
  const relationships = tags.map(readRelationship);
  if (!areDistinct(relationships.map((one) => one?.part))) return undefined;
  if (!areDistinct(relationships.map((one) => one?.id))) return undefined;
  const known = relationships.flatMap((one) => one ?? []);
  const named = tagsOf(WORKBOOK).filter(({ name }) => ["sheet", "pivotCache"].includes(name));
  const ids = named.map(readId);
  if (!areDistinct(ids)) return undefined;
  const sheets = named.flatMap((tag, index) => {
    const found = known.find(({ id, type }) => id === ids[index] && type.endsWith(SHEET));
    const entry = byName.get(found?.part ?? "");
    if (tag.name !== "sheet" || entry === undefined) return [];
    return [{ name: readAttributes(tag)?.get("name") ?? "", entry }];
  });
  const others = known.filter(({ type }) => READ.some((end) => type.endsWith(end)));
  const kept = new Set([...ALWAYS, ...others.map(({ part }) => part)]);
  return { sheets, entries: readable.filter(({ name }) => kept.has(name)) };
}

/** Undefined as soon as one is, too. */
function areDistinct(values: readonly (string | undefined)[]): boolean {
  return !values.includes(undefined) && new Set(values).size === values.length;
}

function readRelationship(tag: XmlTag): Relationship | undefined {
  const attributes = readAttributes(tag);
  const [id, type, target] = ["Id", "Type", "Target"].map((name) => attributes?.get(name));
  if (id === undefined || type === undefined || target === undefined) return undefined;
  if (`${id}${type}${target}`.includes("&")) return undefined;
  return { id, type, part: posix.join("/xl", rooted(target)).replace(/^\/+|\/+$/g, "") };
}

/** Absolute names begin at the root of the archive, of which « /xl » is a folder. */
function rooted(target: string): string {
  return target.startsWith("/") ? `../${target}` : target;
}

/** What its one attribute « …:id » says. */
function readId(tag: XmlTag): string | undefined {
  const ids = [...(readAttributes(tag) ?? [])].filter(([name]) => /:id$/i.test(name));
  const [[, id] = [], ...others] = ids;
  return others.length > 0 || id?.includes("&") ? undefined : id;
}
