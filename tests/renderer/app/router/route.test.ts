import { expect, test } from "vitest";
import {
  entryAddress,
  homeAddress,
  questionFragment,
  questionOfHash,
  readRoute,
  recordAddress,
} from "../../../../renderer/app/router/route.ts";

const read = (pathname: string, search = "") => readRoute({ pathname, search });

test.each([
  ["/", { page: "home", year: undefined }],
  ["/2031/990000011", { page: "entry", year: "2031", finess: "990000011", section: undefined }],
  ["/2031/990000011/staff", { page: "entry", year: "2031", finess: "990000011", section: "staff" }],
  [
    "/2031/990000011/staff/",
    { page: "entry", year: "2031", finess: "990000011", section: "staff" },
  ],
  ["/nothing", { page: "unknown", path: "/nothing" }],
  ["/2031", { page: "unknown", path: "/2031" }],
  ["/2031/a/b/c", { page: "unknown", path: "/2031/a/b/c" }],
  ["/%E0%A4/x", { page: "unknown", path: "/%E0%A4/x" }],
])("%s", (path, route) => {
  expect(read(path)).toEqual(route);
});

test("the first page may be asked for another campaign", () => {
  expect(read("/", "?campagne=2030")).toEqual({ page: "home", year: "2030" });
  expect(homeAddress("2030")).toBe("/?campagne=2030");
});

test("an address written is read back, and may point at a question", () => {
  const place = { year: "2031", finess: "990000011", section: "staff" };
  expect(read(entryAddress(place))).toEqual({ page: "entry", ...place });
  expect(entryAddress({ ...place, question: "beds" })).toBe("/2031/990000011/staff#question-beds");
});

test("filled grids have an address of their own", () => {
  expect(recordAddress("import", "2031", "990000011")).toBe("/2031/990000011/importer");
  expect(read("/2031/990000011/importer")).toEqual({
    page: "import",
    year: "2031",
    finess: "990000011",
  });
});

test("the question that a fragment names, badly encoded or not", () => {
  expect(questionOfHash("#question-beds")).toBe("beds");
  expect(questionOfHash(questionFragment("beds"))).toBe("beds");
  expect(questionOfHash("#question-%")).toBe("%");
  expect(questionOfHash("#constats")).toBeUndefined();
  expect(questionOfHash("")).toBeUndefined();
});
