// Markdown to text blocks. Raw HTML is not markup here: it is shown as the text it is.

import { lexer, type Token, type Tokens } from "marked";
import { plainRun, type Run, type TextBlock, textBlock } from "./text-block.ts";

const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:|#)/i;

/** The blocks of a Markdown text, all headings at one level. Images become their description. */
export function readMarkdown(text: string): readonly TextBlock[] {
  return readBlocks(lexer(text));
}

function readBlocks(tokens: readonly Token[]): readonly TextBlock[] {
  return tokens.flatMap((token) => readBlock(token));
}

function readBlock(token: Token): readonly TextBlock[] {
  switch (token.type) {
    case "space":
    case "hr":
    case "def":
      return [];
    case "heading":
      return [textBlock("heading", { runs: readRuns(token.tokens ?? []) })];
    case "paragraph":
    case "text":
      return [textBlock("paragraph", { runs: readRuns(token.tokens ?? [token]) })];
    case "list":
      return [readList(token as Tokens.List)];
    case "table":
      return [readTable(token as Tokens.Table)];
    case "blockquote":
      return [textBlock("quote", { items: [{ blocks: readBlocks(token.tokens ?? []) }] })];
    case "code":
      return [textBlock("paragraph", { runs: [{ ...plainRun(token.text), code: true }] })];
    default:
      return [textBlock("paragraph", { runs: [plainRun(token.raw.trim())] })];
  }
}

function readList(list: Tokens.List): TextBlock {
  return textBlock("list", {
    ordered: list.ordered,
    items: list.items.map((item) => ({ blocks: readBlocks(item.tokens) })),
  });
}

function readTable(table: Tokens.Table): TextBlock {
  const readCell = (cell: Tokens.TableCell) => ({ runs: readRuns(cell.tokens) });
  return textBlock("table", {
    header: table.header.map(readCell),
    rows: table.rows.map((row) => ({ cells: row.map(readCell) })),
  });
}

function readRuns(tokens: readonly Token[], style: Run = plainRun("")): readonly Run[] {
  return tokens.flatMap((token) => readRun(token, style));
}

function readRun(token: Token, style: Run): readonly Run[] {
  const inner = "tokens" in token ? (token.tokens ?? []) : [];
  switch (token.type) {
    case "strong":
      return readRuns(inner, { ...style, strong: true });
    case "em":
      return readRuns(inner, { ...style, emphasis: true });
    case "link":
      return readRuns(inner, { ...style, href: SAFE_ADDRESS.test(token.href) ? token.href : null });
    case "codespan":
      return [{ ...style, code: true, text: token.text }];
    case "br":
      return [{ ...style, text: " " }];
    case "text":
      return inner.length > 0
        ? readRuns(inner, style)
        : [{ ...style, text: joinLines(token.text) }];
    case "escape":
    case "image":
      return [{ ...style, text: token.text }];
    default:
      return [{ ...style, text: token.raw }];
  }
}

/** A line end inside a paragraph is a space. */
function joinLines(text: string): string {
  return text.replace(/\s*\n\s*/g, " ");
}
