import { expect, test } from "vitest";
import { readClipboardTable } from "../../../../renderer/form/fields/read-clipboard-table.ts";

test.each([
  ["12", [["12"]]],
  ["12\r\n", [["12"]]],
  ["12\t34", [["12", "34"]]],
  // Excel ends the last line too; narrow spaces between thousands are part of the number.
  [
    "1\u202F234,5\t2\r\n3\t4\r\n",
    [
      ["1\u202F234,5", "2"],
      ["3", "4"],
    ],
  ],
  ["12\n\n34\n\n\n", [["12"], [""], ["34"]]],
  ["12\r34", [["12"], ["34"]]],
  [" 12 \t 34 ", [["12", "34"]]],
  // A blank cell at the start of a line keeps its place.
  ["\t34\r\n12\t\r\n", [["", "34"], ["12"]]],
  ["", [[""]]],
])("%j", (text, cells) => {
  expect(readClipboardTable(text)).toEqual(cells);
});
