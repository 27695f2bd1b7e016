import { notFound } from "../problem.ts";
import { phrase } from "../util/phrase.ts";

export interface FileName<Format extends string> {
  /** Without extension, never empty. */
  readonly name: string;
  readonly format: Format;
}

/** `<name>.<format>`, as the last part of an address; `what` is told to be what it does not name. */
export function readFileName<Format extends string>(
  file: string,
  formats: readonly Format[],
  what: string,
): FileName<Format> {
  const dot = file.lastIndexOf(".");
  const format = formats.find((known) => known === file.slice(dot + 1));
  if (dot > 0 && format !== undefined) return { name: file.slice(0, dot), format };
  const title = formats.length > 1 ? "Formats" : "Format";
  throw notFound(
    "file",
    phrase`« ${file} » n'est pas le nom ${what}. ${title} : ${formats.join(", ")}.`,
  );
}
