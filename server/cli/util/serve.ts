// The web application, joined and listening: all that only `servir` needs is loaded from here.

import { mkdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { pino } from "pino";
import type { AppParts } from "../../app-parts.ts";
import { buildApplication } from "../../build-application.ts";
import { type Listening, listen } from "../../main.ts";
import { cachePapers } from "../../papers.ts";
import { renderedPapers } from "../../rendered-papers.ts";
import { openSqliteStore } from "../../store/sqlite-store.ts";
import type { Store } from "../../store/store.ts";
import { phrase } from "../../util/phrase.ts";
import type { CommandContext } from "../command.ts";
import { CommandFailure, wrongUsage } from "../command-failure.ts";
import type { Catalogue } from "./open-catalogue.ts";
import { serveCatalogue } from "./serve-catalogue.ts";
import { stopSignal } from "./stop-signal.ts";

export interface ServeOptions {
  readonly host: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** The SQLite file, as written by whoever typed it. */
  readonly database: string | undefined;
  /** Writes every request on the standard output. */
  readonly logged: boolean;
  /** Where its readers find it; undefined: nothing on paper leads there. */
  readonly address: string | undefined;
}

/** Compiles, builds, opens, listens; resolves once asked to stop and stopped. */
export async function serve(
  catalogue: Catalogue,
  options: ServeOptions,
  context: CommandContext,
): Promise<void> {
  const stopped = stopSignal(context.environment.npm_lifecycle_event === "start");
  const parts = await prepare(catalogue, options, context);
  try {
    const listening = await listenOrFail(parts, options.host, options.port);
    context.out(`${phrase`Millésime est prêt : ${listening.address}`}\n`);
    await stopped;
    await listening.close();
  } finally {
    await parts.store.close();
  }
  context.out("Millésime est arrêté.\n");
}

async function prepare(
  catalogue: Catalogue,
  options: ServeOptions,
  context: CommandContext,
): Promise<AppParts> {
  const { campaigns, establishments } = await serveCatalogue(catalogue, context);
  for (const { campaign } of campaigns.values()) {
    context.out(`${phrase`${campaign.title} : compilée.`}\n`);
  }
  const application = await buildApplication(context.packageFolder);
  if (application.built) context.out("Application de saisie : construite.\n");
  return {
    campaigns,
    establishments,
    store: await openStore(options.database, context),
    clock: () => new Date(),
    log: pino({ level: options.logged ? "info" : "warn" }),
    appFolder: application.folder,
    papers: cachePapers(renderedPapers),
    ...(options.address === undefined ? {} : { address: options.address }),
  };
}

async function openStore(wanted: string | undefined, context: CommandContext): Promise<Store> {
  const path =
    wanted === undefined
      ? join(context.packageFolder, "data", "millesime.sqlite")
      : resolve(context.currentFolder, wanted);
  try {
    await mkdir(dirname(path), { recursive: true });
    return await openSqliteStore(path, new Date().toISOString());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandFailure(
      1,
      phrase`La base de données « ${wanted ?? path} » ne peut pas être ouverte : ${reason}`,
    );
  }
}

async function listenOrFail(parts: AppParts, host: string, port: number): Promise<Listening> {
  try {
    return await listen(parts, host, port);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const advice = phrase`Choisissez-en un autre : npm start -- --port ${port + 1}`;
    if (code === "EADDRINUSE") {
      throw wrongUsage(`${phrase`Le port ${port} est déjà pris.`} ${advice}`);
    }
    if (code === "EACCES") {
      throw wrongUsage(`${phrase`Le port ${port} est réservé au système.`} ${advice}`);
    }
    throw wrongUsage(phrase`Impossible d'écouter à l'adresse « ${host} » (${code ?? "erreur"}).`);
  }
}
