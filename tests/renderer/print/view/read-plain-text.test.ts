import { expect, test } from "vitest";

import { readPlainText } from "../../../../renderer/print/view/read-plain-text.ts";
import type { TextBlock } from "../../../../renderer/print/view/text-block.ts";

/** Paragraphs as texts, lists as arrays. */
const outline = (blocks: readonly TextBlock[]): unknown[] =>
  blocks.map(({ kind, runs, items }) =>
    kind === "list"
      ? items.flatMap(({ blocks }) => outline(blocks))
      : runs.map(({ text }) => text).join(""),
  );

test.each([
  ["nothing", undefined, []],
  ["blanks", " \n\n ", []],
  ["one line", "Un.", ["Un."]],
  ["a line broken by its author", "Un\ndeux.", ["Un deux."]],
  ["two paragraphs", "Un.\n\nDeux.", ["Un.", "Deux."]],
  ["a list under its sentence", "Comptez :\n- un ;\n- deux.", ["Comptez :", ["un ;", "deux."]]],
  ["an item on two lines", "- un\n  et demi\n- deux", [["un et demi", "deux"]]],
  ["a dash inside a line", "de 3 - 4 - 5", ["de 3 - 4 - 5"]],
  ["Markdown, which it does not read", "*a* # b\n\n# c", ["*a* # b", "# c"]],
])("%s", (_, text, expected) => {
  expect(outline(readPlainText(text))).toEqual(expected);
});
