// A folder that is written beside its place and takes it once whole, or never.

import { mkdir, open, readdir, rename, rm, rmdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { phrase } from "../../util/phrase.ts";
import type { CommandContext } from "../command.ts";
import { CommandFailure, wrongUsage } from "../command-failure.ts";
import { saySystemError } from "../util/say-system-error.ts";
import { isDiskFull } from "./disk-failure.ts";
import { tellLeftovers } from "./tell-leftovers.ts";

const BLOCK = 64 * 1024;

/** A file written piece by piece, some kilobytes of it in memory. */
export interface TextFile {
  readonly path: string;
  readonly write: (text: string) => Promise<void>;
  /** May be called twice. */
  readonly close: () => Promise<void>;
  /** Closes without writing what waits: a disk that is full would refuse it again. */
  readonly abandon: () => Promise<void>;
}

export interface OutputFolder {
  /** Where files are until `publish`. */
  readonly path: string;
  readonly createText: (name: string) => Promise<TextFile>;
  /** Puts the folder in its place. */
  readonly publish: () => Promise<void>;
  /** Removes what was not published. */
  readonly discard: () => Promise<void>;
}

/** Throws wrong usage when the place is taken by anything but an empty folder. */
export async function createOutputFolder(
  shown: string,
  context: CommandContext,
): Promise<OutputFolder> {
  const place = resolve(context.currentFolder, shown);
  const path = `${place}.nouveau-${process.pid}`;
  const files: TextFile[] = [];
  await refuse(shown, async () => {
    if (await isTaken(place)) throw taken(shown);
    await mkdir(dirname(path), { recursive: true });
    await rm(path, { recursive: true, force: true });
    await mkdir(path);
  });
  await tellLeftovers(shown, context);
  return {
    path,
    createText: async (name) => {
      const file = await createTextFile(join(path, name));
      files.push(file);
      return file;
    },
    publish: async () => {
      for (const file of files) await file.close();
      if (await isTaken(place)) throw taken(shown);
      await rmdir(place).catch(nothingWhenMissing);
      await rename(path, place);
    },
    discard: async () => {
      await Promise.allSettled(files.map(({ abandon }) => abandon()));
      await rm(path, { recursive: true, force: true });
    },
  };
}

async function isTaken(place: string): Promise<boolean> {
  const entries = await readdir(place).catch(nothingWhenMissing);
  return entries !== undefined && entries.length > 0;
}

function nothingWhenMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}

function taken(shown: string): CommandFailure {
  return wrongUsage(
    phrase`Le dossier « ${shown} » n'est pas vide : videz-le ou nommez-en un autre.`,
  );
}

/** A place that cannot be written is wrong usage; a full disk is not. */
async function refuse(shown: string, write: () => Promise<void>): Promise<void> {
  await write().catch((error: unknown) => {
    if (error instanceof CommandFailure || isDiskFull(error)) throw error;
    throw wrongUsage(phrase`« ${shown} » ne peut pas être écrit : ${saySystemError(error)}.`);
  });
}

async function createTextFile(path: string): Promise<TextFile> {
  const file = await open(path, "wx");
  let waiting: string[] = [];
  let size = 0;
  let isOpen = true;
  const abandon = async () => {
    if (!isOpen) return;
    isOpen = false;
    await file.close();
  };
  const flush = async () => {
    const text = waiting.join("");
    waiting = [];
    size = 0;
    await file.writeFile(text);
  };
  return {
    path,
    write: async (text) => {
      waiting.push(text);
      size += text.length;
      if (size >= BLOCK) await flush();
    },
    close: async () => {
      if (isOpen) await flush();
      await abandon();
    },
    abandon,
  };
}
