// A submission from a file, or from the standard input: JSON, or YAML, or a worked dossier of the
// catalogue with its French keys. Read only; whether it is right is the checker's business.

import { open } from "node:fs/promises";
import { resolve } from "node:path";
import { parseDocument } from "yaml";
import { phrase } from "../../util/phrase.ts";
import type { CommandContext } from "../command.ts";
import { CommandFailure, wrongUsage } from "../command-failure.ts";
import { nestsTooDeep } from "./nests-too-deep.ts";
import { saySystemError } from "./say-system-error.ts";

const LARGEST = 5 * 1024 * 1024;

export interface SubmissionFile {
  /** Not yet checked. */
  readonly candidate: unknown;
  /** English keys → the author's, for pointers: `answers` is `reponses` in a worked dossier. */
  readonly keys: Readonly<Record<string, string>>;
}

/** `path` is a file or `-`. Throws wrong usage when it cannot be read, 1 when it is malformed. */
export async function readSubmissionFile(
  path: string,
  year: string,
  context: CommandContext,
): Promise<SubmissionFile> {
  const text = path === "-" ? await readInput(context) : await readText(path, context);
  const value = parse(text, path);
  return isWorkedDossier(value) ? fromWorkedDossier(value, year) : { candidate: value, keys: {} };
}

async function readText(path: string, context: CommandContext): Promise<string> {
  const file = await open(resolve(context.currentFolder, path)).catch((error: unknown) => {
    throw wrongUsage(phrase`« ${path} » ne peut pas être lu : ${saySystemError(error)}.`);
  });
  try {
    const { size } = await file.stat();
    if (size > LARGEST) throw tooLarge(path);
    return await readAll(file.createReadStream({ autoClose: false }), path);
  } finally {
    await file.close();
  }
}

function readInput(context: CommandContext): Promise<string> {
  return readAll(context.readInput(), "-");
}

/** Counts as it reads: a pipe has no size, a file may grow. */
async function readAll(bytes: AsyncIterable<Uint8Array>, path: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of bytes) {
      size += chunk.length;
      if (size > LARGEST) throw tooLarge(path);
      chunks.push(chunk);
    }
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    if (error instanceof TypeError) {
      throw new CommandFailure(1, phrase`« ${path} » n'est pas un texte en UTF-8.`);
    }
    throw wrongUsage(phrase`« ${path} » ne peut pas être lu : ${saySystemError(error)}.`);
  }
}

function tooLarge(path: string): CommandFailure {
  return new CommandFailure(1, phrase`« ${path} » dépasse 5 Mio : ce n'est pas un dossier.`);
}

function parse(text: string, path: string): unknown {
  try {
    // JSON by its looks, whatever the name: it is stricter than YAML, and faster.
    if (text.trimStart().startsWith("{")) return JSON.parse(text);
  } catch {
    throw unreadable(text, path, "JSON");
  }
  return parseYaml(text, path);
}

function parseYaml(text: string, path: string): unknown {
  if (nestsTooDeep(text)) throw tooDeep(path);
  try {
    const document = parseDocument(text);
    if (document.errors.length === 0) return document.toJS({ maxAliasCount: 100 }) as unknown;
  } catch {
    throw tooDeep(path);
  }
  throw unreadable(text, path, "YAML");
}

function tooDeep(path: string): CommandFailure {
  return new CommandFailure(1, phrase`${path} : trop de renvois ou d'emboîtements.`);
}

/** With the place of the fault: JSON is a part of YAML, whose reader knows where it stopped. */
function unreadable(text: string, path: string, format: string): CommandFailure {
  if (nestsTooDeep(text)) return tooDeep(path);
  const place = parseDocument(text).errors[0]?.linePos?.[0];
  const where = place === undefined ? "" : `:${place.line}:${place.col}`;
  return new CommandFailure(
    1,
    phrase`${path}${where} : le fichier n'est pas du ${format} lisible.`,
  );
}

type WorkedDossier = Readonly<Record<string, unknown>>;

function isWorkedDossier(value: unknown): value is WorkedDossier {
  return typeof value === "object" && value !== null && "reponses" in value;
}

/** What else a worked dossier says (title, expected results) is for `verifier`. */
function fromWorkedDossier(dossier: WorkedDossier, year: string): SubmissionFile {
  const { categorie, reponses, precedent } = dossier;
  return {
    candidate: {
      campaign: year,
      category: categorie,
      answers: reponses,
      ...(precedent === undefined ? {} : { previous: precedent }),
    },
    keys: { category: "categorie", answers: "reponses", previous: "precedent" },
  };
}
