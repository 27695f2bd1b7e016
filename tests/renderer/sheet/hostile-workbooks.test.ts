// What is no grid is refused with a sentence, and before it can cost anything: what is unpacked on
// the way is counted, byte by byte.

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeEach, expect, test, vi } from "vitest";
import { openGridWorkbook, readGridWorkbook, renderGridWorkbook } from "../../../renderer/index.ts";
import { findListRows } from "../../../renderer/sheet/read-list.ts";
import { createPlaces } from "../../../renderer/sheet/read-places.ts";
import { hostileWorkbooks } from "../../support/hostile-workbooks.ts";
import { SAMPLE_OPTIONS } from "../../support/sample-answers.ts";
import { SAMPLE_GRID } from "../../support/sample-grid.ts";

const unpacked = vi.hoisted(() => ({ bytes: 0 }));

vi.mock("node:zlib", async (original) => {
  const zlib = await original<typeof import("node:zlib")>();
  const inflateRawSync: typeof zlib.inflateRawSync = (data, options) => {
    try {
      const result = zlib.inflateRawSync(data, options);
      unpacked.bytes += result.length;
      return result;
    } catch (error) {
      unpacked.bytes += options?.maxOutputLength ?? Number.POSITIVE_INFINITY;
      throw error;
    }
  };
  return { ...zlib, inflateRawSync };
});

/** The library's own way to unpack. */
class CountingStream extends DecompressionStream {
  constructor(format: "deflate-raw") {
    super(format);
    const counted = this.readable.pipeThrough(
      new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform(chunk, controller) {
          unpacked.bytes += chunk.length;
          controller.enqueue(chunk);
        },
      }),
    );
    Object.defineProperty(this, "readable", { value: counted });
  }
}

beforeEach(() => {
  unpacked.bytes = 0;
  vi.stubGlobal("DecompressionStream", CountingStream);
  return () => vi.unstubAllGlobals();
});

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, " ").replaceAll("’", "'");
const grid = await renderGridWorkbook(SAMPLE_GRID);

test("what is unpacked of a true grid is counted", async () => {
  expect((await openGridWorkbook(grid)).kind).toBe("opened");
  expect(unpacked.bytes).toBeGreaterThan(10_000);
});

test.each(hostileWorkbooks.map((one) => [one.name, one] as const))(
  "%s is refused with a sentence, before it costs anything",
  async (_name, { make, says, unpacked: most = 0 }) => {
    const opened = await openGridWorkbook(make(grid));
    expect(opened.kind === "refused" ? plain(opened.message) : "it was opened").toMatch(says);
    expect(unpacked.bytes).toBeLessThanOrEqual(most);
  },
);

const filled = await renderGridWorkbook(SAMPLE_GRID, SAMPLE_OPTIONS);

/** The filled sample, the names that match leading to this row. */
async function openWithNamesAt(row: number, names: RegExp) {
  const parts = unzipSync(filled);
  let moved = 0;
  const text = strFromU8(parts["xl/workbook.xml"]!).replace(
    /(<definedName name="([^"]+)"[^>]*>[^<]*\$)\d+</g,
    (whole, start: string, name: string) => {
      if (!names.test(name)) return whole;
      moved += 1;
      return `${start}${row}<`;
    },
  );
  expect(moved).toBeGreaterThan(0);
  const opened = await openGridWorkbook(zipSync({ ...parts, "xl/workbook.xml": strToU8(text) }));
  if (opened.kind === "refused") throw new Error(opened.message);
  return opened;
}

test.each([
  ["every name of a list", /^DI_autorisations__/],
  ["the names of its second line", /^DI_autorisations__2__/],
  ["every name", /^DI_/],
])("%s far below the sheet is lost: the words around still tell", async (_name, names) => {
  const { answers } = SAMPLE_OPTIONS;
  const opened = await openWithNamesAt(300_000, names);
  const { items } = readGridWorkbook(opened, SAMPLE_GRID);
  const read = Object.fromEntries(items.map(({ question, answer }) => [question.id, answer]));
  expect(read).toEqual(answers);
});

test("a list does not reach as far as a name that is lost", async () => {
  const opened = await openWithNamesAt(1_000_000, /^DI_autorisations__2__discipline$/);
  const question = SAMPLE_GRID.sections
    .flatMap(({ questions }) => questions)
    .find(({ id }) => id === "autorisations")!;
  const found = findListRows(question, question.list!, createPlaces(opened.workbook, SAMPLE_GRID));
  expect(found.kind === "rows" ? found.rows.length : found.kind).toBeLessThan(20);
});

test("a picture is not in the way, and is not unpacked", async () => {
  const parts = unzipSync(filled);
  const picture = Uint8Array.from({ length: 5 * 1024 * 1024 }, (_, at) => (at * 2654435761) >>> 13);
  const opened = await openGridWorkbook(zipSync({ ...parts, "xl/media/image1.png": picture }));
  expect(opened.kind).toBe("opened");
  expect(unpacked.bytes).toBeLessThan(picture.length);
});
