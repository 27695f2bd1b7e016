import { expect, test } from "vitest";

import { readMarkdown } from "../../../../renderer/print/view/read-markdown.ts";

const runsOf = (text: string) => readMarkdown(text)[0]!.runs;

test("styles add up, and nothing else of a run changes", () => {
  expect(runsOf("un **deux _trois_** `quatre*`")).toMatchObject([
    { text: "un ", strong: false, emphasis: false },
    { text: "deux ", strong: true, emphasis: false },
    { text: "trois", strong: true, emphasis: true },
    { text: " ", strong: false },
    { text: "quatre*", code: true },
  ]);
});

test("a link keeps its address only when it is safe to follow", () => {
  const href = (address: string) => runsOf(`[x](${address})`)[0]!.href;
  expect(href("https://exemple.fr/a?b=1&c=2")).toBe("https://exemple.fr/a?b=1&c=2");
  expect(href("mailto:aide@exemple.fr")).toBe("mailto:aide@exemple.fr");
  expect(href("#effectif")).toBe("#effectif");
  for (const unsafe of ["javascript:alert(1)", "JAVASCRIPT:x", "data:text/html,x", "//x", "x"]) {
    expect(href(unsafe)).toBeNull();
  }
});

test("HTML, in a line or in a block, is the text it is", () => {
  expect(
    runsOf("a <b onclick=x>c</b>")
      .map(({ text }) => text)
      .join(""),
  ).toBe("a <b onclick=x>c</b>");
  expect(runsOf("<script>\nalert(1)\n</script>")[0]!.text).toContain("<script>");
});

test("lists nest, tables keep their cells, an image becomes its description", () => {
  const [list] = readMarkdown("1. un\n   - deux\n2. trois");
  expect(list).toMatchObject({ kind: "list", ordered: true });
  expect(list!.items[0]!.blocks.map(({ kind }) => kind)).toEqual(["paragraph", "list"]);
  const [table] = readMarkdown("| a | b |\n| - | - |\n| 1 | **2** |");
  expect(table!.header.map(({ runs }) => runs[0]!.text)).toEqual(["a", "b"]);
  expect(table!.rows[0]!.cells[1]!.runs).toMatchObject([{ text: "2", strong: true }]);
  expect(runsOf("![un schéma](x.png)")).toMatchObject([{ text: "un schéma", href: null }]);
});
