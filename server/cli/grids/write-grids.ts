// `millesime grille --dossiers`: a personal grid per line of a file of any size, into a new folder.

import { writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { formatNumber, type Submission } from "../../../engine/index.ts";
import type { GridFormat } from "../../papers.ts";
import { personalGrid } from "../../personal-grid.ts";
import type { Fault } from "../../problem.ts";
import type { ServedCampaign } from "../../served-campaign.ts";
import { phrase } from "../../util/phrase.ts";
import { createTeller } from "../batch/create-teller.ts";
import { diskFailure } from "../batch/disk-failure.ts";
import { createOutputFolder } from "../batch/output-folder.ts";
import { readBytes } from "../batch/read-bytes.ts";
import { LONGEST_LINE, readRecord } from "../batch/read-record.ts";
import { splitLines } from "../batch/split-lines.ts";
import type { CommandContext, ExitCode } from "../command.ts";
import { findNameless } from "../util/find-nameless.ts";
import { withAnswers } from "../util/with-answers.ts";
import { countLines } from "./count-lines.ts";
import { createGridPool, type GridPool } from "./grid-pool.ts";
import { createProgress } from "./progress.ts";

export interface GridsRequest {
  readonly served: ServedCampaign;
  /** A file of one submission per line, or `-`. */
  readonly path: string;
  /** The folder to write, absent or empty. */
  readonly output: string;
  readonly format: GridFormat;
  /** Only the lines of this category. */
  readonly category?: string;
  readonly service?: string;
  /** Where the application is, for what is printed to lead there. */
  readonly address?: string;
}

/** Grids asked for in advance, per thread: none waits for the next line. */
const AHEAD = 2;

/** 1 when a line is refused. Whatever happens, nothing stays on disk but a whole folder. */
export async function writeGrids(
  request: GridsRequest,
  context: CommandContext,
): Promise<ExitCode> {
  const signal = context.interruption();
  const folder = await createOutputFolder(request.output, context);
  const threads = availableParallelism();
  const pool = createGridPool(threads);
  try {
    const told = await write(request, { folder: folder.path, pool, threads }, context, signal);
    signal.throwIfAborted();
    await folder.publish();
    context.error(`${told.sentence}\n`);
    return told.refused > 0 ? 1 : 0;
  } catch (error) {
    throw diskFailure(error);
  } finally {
    await pool.close();
    await folder.discard();
  }
}

interface Workshop {
  readonly folder: string;
  readonly pool: GridPool;
  readonly threads: number;
}

async function write(
  { served, path, format, category, service, address }: GridsRequest,
  { folder, pool, threads }: Workshop,
  context: CommandContext,
  signal: AbortSignal,
) {
  const teller = createTeller(path, context);
  // Of one category alone, how many lines there are is not known before they are read.
  const total = category === undefined ? await countLines(path, context, signal) : undefined;
  const tell = (sentence: string) => context.error(`${sentence}\n`);
  const progress = createProgress(total, tell, () => performance.now());
  const checkOwner = createOwnerChecker();
  const running = new Set<Promise<void>>();
  let refused = 0;
  let leftOut = 0;

  async function make(submission: Submission, line: number, name: string): Promise<void> {
    const plan = served.grids.get(submission.category);
    if (plan === undefined) throw new Error(`No grid for ${submission.category}.`);
    const { category: _, ...known } = personalGrid(served, submission);
    const part = service === undefined ? {} : { service };
    const leading = address === undefined ? {} : { address };
    const request = { format, ...known, ...part, ...leading };
    const done = await pool.make(plan, request);
    if ("fault" in done) {
      refused += 1;
      const message = phrase`La grille n'a pas pu être faite : voyez les textes de cette ligne. Le programme dit « ${done.fault} ».`;
      return teller.tellFaults(line, [{ path: "", message }]);
    }
    await writeFile(join(folder, name), done.bytes);
    progress.count();
  }

  const checker = {
    ...served.checker,
    checkSubmission: (candidate: unknown) => served.checker.checkSubmission(withAnswers(candidate)),
  };
  for await (const line of splitLines(readBytes(path, context, signal), LONGEST_LINE)) {
    signal.throwIfAborted();
    const read = readRecord(line, checker);
    if (read === undefined) continue;
    if (category !== undefined && read.category !== undefined && read.category !== category) {
      leftOut += 1;
      continue;
    }
    const { submission } = read;
    const named = submission === undefined ? undefined : checkOwner(submission, line.number);
    const faults: readonly Fault[] = named?.faults ?? read.faults;
    if (submission === undefined || named === undefined || faults.length > 0) {
      refused += 1;
      teller.tellFaults(line.number, faults);
      continue;
    }
    const name = `grille-${named.finess}.${format}`;
    const task = make(submission, line.number, name).finally(() => running.delete(task));
    // One that fails is told by the first to be waited for; the others fail in silence.
    task.catch(() => undefined);
    running.add(task);
    if (running.size >= AHEAD * threads) await Promise.race(running);
  }
  await Promise.all(running);
  teller.close();
  return { refused, sentence: sayDone(progress, { refused, leftOut, category }) };
}

/** A file has one owner: one without a name, whose number cannot name it or named another, is a fault. */
function createOwnerChecker() {
  const lines = new Map<string, number>();
  return (submission: Submission, line: number) => {
    const finess = (submission.establishment?.finess ?? "").replaceAll(/\s/g, "");
    const fault = (message: string) => ({
      finess,
      faults: [{ path: "/establishment/finess", message }],
    });
    const nameless = findNameless(submission);
    if (nameless !== undefined) return { finess, faults: [nameless] };
    if (!/^[0-9A-Za-z]{1,20}$/.test(finess)) {
      return fault(
        phrase`Il faut un numéro FINESS, de chiffres et de lettres seulement : il nomme le fichier de la grille.`,
      );
    }
    const key = finess.toUpperCase();
    const first = lines.get(key);
    if (first !== undefined) {
      return fault(
        phrase`Le numéro FINESS ${finess} est déjà celui de la ligne ${first} : sa grille n'est écrite qu'une fois.`,
      );
    }
    lines.set(key, line);
    return { finess, faults: [] };
  };
}

function sayDone(
  progress: ReturnType<typeof createProgress>,
  {
    refused,
    leftOut,
    category = "",
  }: {
    readonly refused: number;
    readonly leftOut: number;
    readonly category: string | undefined;
  },
): string {
  const count = (number: number, one: string, several: string) =>
    `${formatNumber(number, 0)} ${number < 2 ? one : several}`;
  const written = count(progress.done(), "grille écrite", "grilles écrites");
  const pace = progress.pace();
  const others = leftOut === 0 ? "" : `, ${count(leftOut, "ligne", "lignes")} hors de ${category}`;
  const rest = refused === 0 ? "" : `, ${count(refused, "ligne refusée", "lignes refusées")}`;
  return `${written}${pace === "" ? "" : ` (${pace})`}${others}${rest}.`;
}
