// Of which campaign a file of records is: what its first record says.

import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { phrase } from "../../util/phrase.ts";
import { readBytes } from "../batch/read-bytes.ts";
import { LONGEST_LINE } from "../batch/read-record.ts";
import { splitLines } from "../batch/split-lines.ts";
import type { CommandContext } from "../command.ts";
import { wrongUsage } from "../command-failure.ts";

/** Beyond, it is not a file of records. */
const MOST_LINES = 1_000;

export interface SourceYear {
  readonly year: string;
  /** Where the file may be read from its beginning: the standard input is read once only. */
  readonly context: CommandContext;
  /** To be called whatever happens. */
  readonly close: () => Promise<void>;
}

/** Throws wrong usage when the file cannot be read twice, or no line says a campaign. */
export async function findSourceYear(
  path: string,
  context: CommandContext,
  signal: AbortSignal,
): Promise<SourceYear> {
  if (path !== "-") await refusePipe(path, context);
  const chunks: Uint8Array[] = [];
  const source = readBytes(path, context, signal);
  const close = async () => void (await source.return());
  if (path !== "-") return { year: await findYear(path, source), context, close };
  const readInput = async function* () {
    yield* chunks.splice(0);
    yield* source;
  };
  try {
    const year = await findYear(path, keeping(source, chunks));
    return { year, context: { ...context, readInput }, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What is read once only would be empty the second time. That nothing is there is told on reading. */
async function refusePipe(path: string, { currentFolder }: CommandContext): Promise<void> {
  const found = await stat(resolve(currentFolder, path)).catch(() => undefined);
  if (found === undefined || found.isFile() || found.isDirectory()) return;
  throw wrongUsage(
    phrase`« ${path} » n'est pas un fichier ordinaire : donnez-le sur l'entrée standard, avec --sur -.`,
  );
}

/** The same bytes, also put into `chunks`; the source stays open when they are no longer read. */
async function* keeping(
  source: AsyncIterator<Uint8Array>,
  chunks: Uint8Array[],
): AsyncGenerator<Uint8Array, void, undefined> {
  for (let next = await source.next(); next.done !== true; next = await source.next()) {
    chunks.push(next.value);
    yield next.value;
  }
}

async function findYear(path: string, source: AsyncIterable<Uint8Array>): Promise<string> {
  let isEmpty = true;
  for await (const { number, bytes } of splitLines(source, LONGEST_LINE)) {
    if (number > MOST_LINES) break;
    const text = bytes === undefined ? "?" : Buffer.from(bytes).toString("utf8").trim();
    isEmpty &&= text === "";
    const year = readYear(text);
    if (year !== undefined) return year;
  }
  throw wrongUsage(
    isEmpty
      ? phrase`« ${path} » ne contient aucun dossier.`
      : phrase`« ${path} » n'est pas un fichier de dossiers : aucune de ses lignes ne dit sa campagne.`,
  );
}

function readYear(text: string): string | undefined {
  try {
    const { campaign } = (JSON.parse(text) ?? {}) as { readonly campaign?: unknown };
    return typeof campaign === "string" ? campaign : undefined;
  } catch {
    return undefined;
  }
}
