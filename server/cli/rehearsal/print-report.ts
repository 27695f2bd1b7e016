// A report for a terminal, and as Markdown.

import { escapeMarkdown } from "../util/escape-markdown.ts";
import { table } from "../util/table.ts";
import type { Report, ReportPart, ReportTable } from "./report.ts";

/** In columns. */
const WIDTH = 100;

export function asText({ title, sections }: Report): string {
  const lines = [title];
  for (const section of sections) {
    lines.push("", section.title.toUpperCase());
    for (const part of section.parts) lines.push(...partAsText(part));
  }
  return `${lines.join("\n")}\n`;
}

function partAsText(part: ReportPart): readonly string[] {
  switch (part.type) {
    case "line":
      return ["", ...indent(wrap(part.text, 2), 2)];
    case "table":
      return ["", ...indent(tableAsText(part.table), 2)];
    case "entry": {
      const { title, table: figures, details } = part.entry;
      const rows = figures === undefined ? [] : tableAsText(figures);
      const said = details.flatMap((one) => wrap(one, 8));
      return ["", ...indent(wrap(title, 2), 2), ...indent([...rows, ...said], 6)];
    }
  }
}

/** Lines of a terminal, less `margin`; those that follow the first stand back from it. */
function wrap(text: string, margin: number): readonly string[] {
  const lines: string[] = [];
  let begun = "";
  // Never at a no-break space.
  for (const word of text.split(" ")) {
    const longer = begun === "" ? word : `${begun} ${word}`;
    if (begun !== "" && longer.length > WIDTH - margin) {
      lines.push(begun);
      begun = `  ${word}`;
    } else begun = longer;
  }
  return [...lines, begun];
}

function tableAsText({ head, rows, words = [] }: ReportTable): readonly string[] {
  const right = head.flatMap((_, rank) => (rank === 0 || words.includes(rank) ? [] : [rank]));
  return table([head, ...rows], right);
}

function indent(lines: readonly string[], width: number): readonly string[] {
  return lines.map((line) => " ".repeat(width) + line);
}

export function asMarkdown({ title, sections }: Report): string {
  const lines = [`# ${escapeMarkdown(title)}`];
  for (const section of sections) {
    lines.push("", `## ${escapeMarkdown(section.title)}`);
    for (const part of section.parts) lines.push(...partAsMarkdown(part));
  }
  return `${lines.join("\n")}\n`;
}

function partAsMarkdown(part: ReportPart): readonly string[] {
  switch (part.type) {
    case "line":
      return ["", escapeMarkdown(part.text)];
    case "table":
      return ["", ...tableAsMarkdown(part.table)];
    case "entry": {
      const { title, table: figures, details } = part.entry;
      return [
        "",
        `### ${escapeMarkdown(title)}`,
        ...(figures === undefined ? [] : ["", ...tableAsMarkdown(figures)]),
        ...(details.length === 0 ? [] : ["", ...details.map((one) => `- ${escapeMarkdown(one)}`)]),
      ];
    }
  }
}

function tableAsMarkdown({ head, rows, words = [] }: ReportTable): readonly string[] {
  const marks = head.map((_, rank) => (rank === 0 || words.includes(rank) ? "---" : "---:"));
  const row = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(" | ")} |`;
  return [row(head), `| ${marks.join(" | ")} |`, ...rows.map(row)];
}
