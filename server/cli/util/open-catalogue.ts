// The catalogue a command works on, and its campaigns by year.

import { statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { type Host, listCampaigns } from "../../../engine/index.ts";
import { phrase } from "../../util/phrase.ts";
import type { CommandArguments, CommandContext } from "../command.ts";
import { wrongUsage } from "../command-failure.ts";
import { createDiskHost } from "../disk-host.ts";
import { textOption } from "./common-options.ts";
import { unknownName } from "./unknown-name.ts";

export interface Catalogue {
  readonly host: Host;
  /** Absolute. */
  readonly folder: string;
  /** How the folder is written in messages: relative to where the command was typed. */
  readonly shown: string;
  /** Sorted. */
  readonly years: readonly string[];
}

/** Throws wrong usage when there is no such folder or no campaign in it. */
export async function openCatalogue(
  args: CommandArguments,
  context: CommandContext,
): Promise<Catalogue> {
  const wanted = textOption(args, "catalogue");
  const folder =
    wanted === undefined
      ? join(context.packageFolder, "catalogue")
      : resolve(context.currentFolder, wanted);
  if (!isFolder(folder)) throw wrongUsage(phrase`Le dossier « ${wanted ?? folder} » n'existe pas.`);
  const host = createDiskHost(folder);
  const years = await listCampaigns(host);
  if (years.length === 0) {
    throw wrongUsage(phrase`Le dossier « ${wanted ?? folder} » ne contient aucune campagne.`);
  }
  const shown = relative(context.currentFolder, folder);
  return { host, folder, years, shown: shown === "" ? "." : shown };
}

/** A path of the catalogue as messages write it: from where the command was typed. */
export function shownPath({ shown }: Catalogue, path: string): string {
  return shown === "." ? path : `${shown.replaceAll("\\", "/")}/${path}`;
}

/** The years asked for: the one named, or all of them. */
export function chosenYears(catalogue: Catalogue, wanted: string | undefined): readonly string[] {
  if (wanted === undefined) return catalogue.years;
  if (catalogue.years.includes(wanted)) return [wanted];
  throw unknownName({
    what: "La campagne",
    word: wanted,
    known: catalogue.years,
    title: "Campagnes",
  });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
