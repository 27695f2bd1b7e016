// The browser and the server each hold the limits of an import: what one lets go, the other takes.

import { expect, test } from "vitest";
import { refuseFiles } from "../../../../renderer/app/imports/refuse-files.ts";
import { UPLOAD_LIMITS } from "../../../../server/import/read-upload.ts";

const { file, total, files } = UPLOAD_LIMITS;
const sized = (...sizes: readonly number[]) =>
  sizes.map((size, index) => ({ name: `${index}.xlsx`, size }));

test("files up to the server's limits are sent, and no more", () => {
  expect(refuseFiles(sized(file))).toBeUndefined();
  expect(refuseFiles(sized(file + 1))).toContain("0.xlsx");
  expect(refuseFiles(sized(...Array(files).fill(1)))).toBeUndefined();
  expect(refuseFiles(sized(...Array(files + 1).fill(1)))).toContain(`${files} au plus`);
  const thirds = [total / 3, total / 3, total / 3];
  expect(refuseFiles(sized(...thirds))).toBeUndefined();
  expect(refuseFiles(sized(...thirds, 1))).toContain("ensemble");
});
