// Author text that is not Markdown: a blank line parts paragraphs, a dash begins a list item.

import { plainRun, type TextBlock, textBlock } from "./text-block.ts";

const ITEM = /^\s*[-–•]\s+/;

/** The paragraphs and lists of a text; nothing for an absent or a blank one. */
export function readPlainText(text: string | undefined): readonly TextBlock[] {
  return (text ?? "")
    .split(/\n\s*\n/)
    .flatMap((paragraph) => readParagraph(paragraph.split("\n").filter((line) => line.trim())));
}

function readParagraph(lines: readonly string[]): readonly TextBlock[] {
  const first = lines.findIndex((line) => ITEM.test(line));
  const before = first === -1 ? lines : lines.slice(0, first);
  const items = first === -1 ? [] : readItems(lines.slice(first));
  return [
    ...(before.length > 0 ? [paragraphOf(before)] : []),
    ...(items.length > 0
      ? [textBlock("list", { items: items.map((item) => ({ blocks: [paragraphOf([item])] })) })]
      : []),
  ];
}

/** A line without a dash continues the item above it. */
function readItems(lines: readonly string[]): readonly string[] {
  const items: string[] = [];
  for (const line of lines) {
    if (ITEM.test(line)) items.push(line.replace(ITEM, ""));
    else items.push(`${items.pop() ?? ""} ${line.trim()}`);
  }
  return items;
}

function paragraphOf(lines: readonly string[]): TextBlock {
  const text = lines.map((line) => line.trim()).join(" ");
  return textBlock("paragraph", { runs: [plainRun(text)] });
}
