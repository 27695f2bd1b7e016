// What a strict reader of ECMA-376 would repair in a workbook: types, relationships, order of the
// elements, indexes, names. Written apart from what writes and from what reads.

import { strFromU8, unzipSync } from "fflate";

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: string;
  readonly depth: number;
}

/** The sequence of CT_Worksheet, of CT_Workbook and of CT_Stylesheet. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  worksheet:
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
      " ",
    ),
  workbook:
    "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst".split(
      " ",
    ),
  styleSheet:
    "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(
      " ",
    ),
};

/** Elements that say how many children they have. */
const COUNTED =
  /^(?:mergeCells|dataValidations|fonts|fills|borders|cellXfs|cellStyleXfs|dxfs|numFmts|cellStyles)$/;
const CELL_TYPES = new Set(["b", "d", "e", "inlineStr", "n", "s", "str"]);

/** In words, each with its part; none: it opens without repair. */
export function workbookFaults(bytes: Uint8Array): readonly string[] {
  const parts = new Map(
    Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]),
  );
  const faults: string[] = [];
  const tags = new Map<string, readonly Tag[]>();
  for (const [path, text] of parts) {
    if (!/\.(?:xml|rels)$/.test(path)) continue;
    const told = (fault: string) => faults.push(`${path}: ${fault}`);
    tags.set(path, readTags(text, told));
    checkOrder(tags.get(path) ?? [], told);
  }
  const of = (path: string, name: string) =>
    (tags.get(path) ?? []).filter((tag) => tag.name === name);
  checkTypes([...parts.keys()], of, faults);
  for (const path of parts.keys())
    if (path.endsWith(".rels")) checkTargets(path, parts, of, faults);
  checkNames(of, faults);
  const limits = stylesLimits(of, faults);
  const strings = of("xl/sharedStrings.xml", "si").length;
  for (const path of parts.keys()) {
    if (path.startsWith("xl/worksheets/sheet"))
      checkSheet(path, tags.get(path) ?? [], { ...limits, strings }, faults);
  }
  return faults;
}

type Find = (path: string, name: string) => readonly Tag[];

function readTags(text: string, told: (fault: string) => void): readonly Tag[] {
  const open: string[] = [];
  const tags: Tag[] = [];
  if (/<!DOCTYPE|<!ENTITY/.test(text)) told("a document type");
  if (/[^\P{Cc}\t\n\r\u0080-\u009F]|[\uFFFE\uFFFF]/u.test(text)) told("a control");
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(text)) told("a bare &");
  const pattern = /<(\/?)([\w:]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|<\?[^>]*\?>|<[^>]*>/g;
  for (const [all, slash, name, attributes = "", closed] of text.matchAll(pattern)) {
    if (name === undefined) {
      if (!all.startsWith("<?")) told(`unreadable ${all.slice(0, 40)}`);
      continue;
    }
    if (slash) {
      if (open.pop() !== name) told(`</${name}> closes another`);
      continue;
    }
    const pairs = [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(
      ([, key, value]) => [key!, value!] as const,
    );
    if (new Set(pairs.map(([key]) => key)).size < pairs.length) told(`${name}: an attribute twice`);
    tags.push({ name, attributes: new Map(pairs), parent: open.at(-1) ?? "", depth: open.length });
    if (!closed) open.push(name);
  }
  if (open.length > 0) told(`<${open.at(-1)}> is not closed`);
  return tags;
}

function checkOrder(tags: readonly Tag[], told: (fault: string) => void): void {
  const [root] = tags;
  const order = ORDERS[root?.name ?? ""];
  if (order === undefined) return;
  const places = tags
    .filter(({ depth }) => depth === 1)
    .map(({ name }) => ({ name, at: order.indexOf(name) }));
  for (const [index, { name, at }] of places.entries()) {
    if (at < 0) told(`<${name}> has no place`);
    if (at < (places[index - 1]?.at ?? 0)) told(`<${name}> comes too late`);
  }
  for (const { name, attributes } of tags) {
    if (!COUNTED.test(name) || !attributes.has("count")) continue;
    const children = tags.filter(({ parent }) => parent === name).length;
    if (Number(attributes.get("count")) !== children) told(`${name} counts wrong`);
  }
}

function checkTypes(paths: readonly string[], of: Find, faults: string[]): void {
  const list = "[Content_Types].xml";
  const defaults = new Set(
    of(list, "Default").map(({ attributes }) => attributes.get("Extension")),
  );
  const overrides = of(list, "Override").map(({ attributes }) => attributes.get("PartName") ?? "");
  for (const path of paths) {
    const isTyped = overrides.includes(`/${path}`) || defaults.has(path.split(".").at(-1));
    if (path !== list && !isTyped) faults.push(`${path}: no content type`);
    if (
      /^xl\/(?:workbook|worksheets\/sheet\d+|styles|sharedStrings)\.xml$/.test(path) &&
      !overrides.includes(`/${path}`)
    ) {
      faults.push(`${path}: no content type of its own`);
    }
  }
  for (const name of overrides) {
    if (!paths.includes(name.slice(1))) faults.push(`${list}: ${name} is absent`);
  }
  if (new Set(overrides).size < overrides.length) faults.push(`${list}: a part twice`);
}

function checkTargets(
  path: string,
  parts: ReadonlyMap<string, string>,
  of: Find,
  faults: string[],
): void {
  const source = path.replace("_rels/", "").replace(/\.rels$/, "");
  const base = `file:///${source}`;
  const relations = of(path, "Relationship").map(({ attributes }) => attributes);
  const ids = relations.map((one) => one.get("Id") ?? "");
  if (new Set(ids).size < ids.length) faults.push(`${path}: an Id twice`);
  for (const one of relations) {
    if (one.get("TargetMode") === "External") continue;
    const target = decodeURIComponent(new URL(one.get("Target") ?? "", base).pathname.slice(1));
    if (!parts.has(target)) faults.push(`${path}: ${target} is absent`);
  }
  const used = [...(parts.get(source) ?? "").matchAll(/ r:id="([^"]+)"/g)].map(([, id]) => id!);
  for (const id of used) if (!ids.includes(id)) faults.push(`${source}: ${id} is no relationship`);
}

function checkNames(of: Find, faults: string[]): void {
  const path = "xl/workbook.xml";
  const sheets = of(path, "sheet").map(({ attributes }) => attributes);
  const titles = sheets.map((one) => (one.get("name") ?? "").toLowerCase());
  if (new Set(titles).size < titles.length) faults.push(`${path}: two sheets of one name`);
  if (sheets.every((one) => one.has("state"))) faults.push(`${path}: no sheet in sight`);
  for (const title of titles) {
    if (title.length === 0 || title.length > 31 || /[[\]:*?/\\]/.test(title))
      faults.push(`${path}: the sheet ${title}`);
  }
  const names = of(path, "definedName").map(({ attributes }) => attributes);
  const keys = names.map(
    (one) => `${one.get("localSheetId") ?? ""} ${one.get("name")?.toLowerCase()}`,
  );
  if (new Set(keys).size < keys.length) faults.push(`${path}: a name twice`);
  for (const one of names) {
    const name = one.get("name") ?? "";
    const isCell = /^(?:[A-Za-z]{1,3}\d+|[rRcC]|[rR]\d*[cC]\d*)$/.test(name);
    if (isCell || name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name))
      faults.push(`${path}: the name ${name}`);
    if (Number(one.get("localSheetId") ?? 0) >= sheets.length)
      faults.push(`${path}: ${name} is of no sheet`);
  }
}

interface Limits {
  readonly formats: number;
  readonly differences: number;
  readonly strings: number;
}

function stylesLimits(of: Find, faults: string[]): Omit<Limits, "strings"> {
  const path = "xl/styles.xml";
  const count = (name: string, parent: string) =>
    of(path, name).filter((tag) => tag.parent === parent).length;
  const own = new Set(of(path, "numFmt").map(({ attributes }) => attributes.get("numFmtId")));
  const sizes = {
    fontId: count("font", "fonts"),
    fillId: count("fill", "fills"),
    borderId: count("border", "borders"),
  };
  for (const { attributes } of of(path, "xf")) {
    for (const [key, size] of Object.entries(sizes)) {
      if (Number(attributes.get(key) ?? 0) >= size) faults.push(`${path}: no such ${key}`);
    }
    const format = attributes.get("numFmtId") ?? "0";
    if (Number(format) >= 164 && !own.has(format)) faults.push(`${path}: no format ${format}`);
  }
  return { formats: count("xf", "cellXfs"), differences: count("dxf", "dxfs") };
}

function checkSheet(path: string, tags: readonly Tag[], limits: Limits, faults: string[]): void {
  const told = (fault: string) => faults.push(`${path}: ${fault}`);
  let [row, column] = [0, 0];
  for (const { name, attributes, parent } of tags) {
    if (name === "row") {
      const next = Number(attributes.get("r"));
      if (next <= row) told(`row ${next} after ${row}`);
      [row, column] = [next, 0];
    }
    if (name === "c" && parent === "row") {
      const [, letters = "", line] = /^([A-Z]{1,3})(\d+)$/.exec(attributes.get("r") ?? "") ?? [];
      const next = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      if (next <= column || Number(line) !== row) told(`the cell ${attributes.get("r")}`);
      column = next;
      if (Number(attributes.get("s") ?? 0) >= limits.formats) told("a style that is none");
      if (!CELL_TYPES.has(attributes.get("t") ?? "n")) told("a type that is none");
    }
    if (
      name === "cfRule" &&
      Number(attributes.get("dxfId") ?? 0) >= limits.differences &&
      attributes.has("dxfId")
    )
      told("a rule without its style");
    if (
      attributes.has("sqref") &&
      !/^(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?: |$))+$/.test(
        attributes.get("sqref") ?? "",
      )
    )
      told(`sqref ${attributes.get("sqref")}`);
  }
  const merges = tags
    .filter(({ name }) => name === "mergeCell")
    .map(({ attributes }) => rectangle(attributes.get("ref") ?? ""));
  for (const [index, one] of merges.entries()) {
    if (merges.slice(0, index).some((other) => overlaps(one, other))) told("merged cells overlap");
  }
}

type Rectangle = readonly [number, number, number, number];

function rectangle(range: string): Rectangle {
  const [, left = "", top, right = "", bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range) ?? [];
  const number = (letters: string) =>
    [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return [number(left), Number(top), number(right), Number(bottom)];
}

function overlaps([left, top, right, bottom]: Rectangle, [l, t, r, b]: Rectangle): boolean {
  return left <= r && l <= right && top <= b && t <= bottom;
}
