// Plausible submissions of a campaign, one per line, marked as simulated.

import { setImmediate } from "node:timers/promises";
import {
  type Campaign,
  MOST_RECORDS,
  type SimulationRequest,
  simulateSubmissions,
} from "../../../engine/index.ts";
import { phrase } from "../../util/phrase.ts";
import { plural } from "../../util/plural.ts";
import type { Command, CommandArguments, CommandContext } from "../command.ts";
import { wrongUsage } from "../command-failure.ts";
import territories from "../simulation/territories.json" with { type: "json" };
import { catalogueOption, textOption } from "../util/common-options.ts";
import { linkOrFail } from "../util/link-or-fail.ts";
import { chosenYears, openCatalogue } from "../util/open-catalogue.ts";
import { createOutputFile } from "../util/output-file.ts";
import { unknownName } from "../util/unknown-name.ts";

const COUNT = 1000;
const SEED = 1;
/** How many records are made before signals are listened to. */
const BREATH = 50;

export const simuler: Command = {
  name: "simuler",
  summary: "Imagine des dossiers vraisemblables d'une campagne, un par ligne",
  positionals: ["<campagne>"],
  options: [
    { name: "nombre", value: "<n>", help: `combien de dossiers (par défaut : ${COUNT})` },
    { name: "graine", value: "<n>", help: "d'où part le hasard : même graine, mêmes dossiers" },
    {
      name: "categorie",
      value: "<codes>",
      help: "seulement ces catégories, séparées par des virgules",
    },
    { name: "manquantes", value: "<%>", help: "sur 100 réponses, combien manquent" },
    { name: "aberrantes", value: "<%>", help: "sur 100 nombres et dates, combien sont aberrants" },
    { name: "precedent", help: "avec les réponses de l'an passé, imaginées aussi" },
    {
      name: "sortie",
      value: "<fichier>",
      help: "fichier .ndjson à écrire (par défaut : la sortie standard)",
    },
    catalogueOption,
  ],
  notes: [
    "Les dossiers suivent les hypothèses de simulation.yaml : ce ne sont pas des observations, et",
    "aucun chiffre n'en sort pour le secteur. Chacun porte « simulated », un nom d'établissement",
    "simulé et un numéro FINESS qu'aucun répertoire ne peut contenir. Les codes des régions et des",
    "départements sont ceux du code officiel géographique.",
    "",
    "Le dossier n° i ne dépend que de la graine et de i : --nombre 100 donne les 100 premiers de",
    "--nombre 1000, sur toute machine.",
  ],
  run: async (args, context) => {
    const signal = context.interruption();
    const catalogue = await openCatalogue(args, context);
    const [year = ""] = chosenYears(catalogue, args.positionals[0]);
    const numbers = readNumbers(args);
    const campaign = await linkOrFail(catalogue, year, context, `${year}/simulation.yaml`);
    const { simulation } = campaign;
    if (simulation === undefined) {
      throw wrongUsage(
        phrase`La campagne ${year} n'a pas d'hypothèses de simulation : il faut ${year}/simulation.yaml.`,
      );
    }
    const categories = readCategories(textOption(args, "categorie"), campaign);
    const request: SimulationRequest = {
      ...numbers,
      ...(categories === undefined ? {} : { categories }),
      withPrevious: args.options.has("precedent"),
      territories,
    };
    const totals = { missing: 0, aberrant: 0 };
    let made = 0;
    const output = await createOutputFile(textOption(args, "sortie"), context);
    try {
      for (const { submission, spoiled } of simulateSubmissions(campaign, simulation, request)) {
        if (++made % BREATH === 0) await setImmediate();
        signal.throwIfAborted();
        totals.missing += spoiled.missing;
        totals.aberrant += spoiled.aberrant;
        await output.write(`${JSON.stringify(submission)}\n`);
      }
      await output.publish();
    } finally {
      await output.discard();
    }
    tell(request, totals, simulation.warning, context);
    return 0;
  },
};

function tell(
  { count, seed }: SimulationRequest,
  { missing, aberrant }: { readonly missing: number; readonly aberrant: number },
  warning: string,
  context: CommandContext,
): void {
  const records = plural(count, "dossier simulé", "dossiers simulés");
  const blanks = plural(missing, "réponse retirée", "réponses retirées");
  const mistakes = plural(aberrant, "réponse aberrante", "réponses aberrantes");
  context.error(`${phrase`${records} (graine ${seed}) : ${blanks}, ${mistakes}.`}\n${warning}\n`);
}

function readNumbers(args: CommandArguments): Pick<SimulationRequest, "count" | "seed" | "rates"> {
  const missing = readRate(args, "manquantes");
  const aberrant = readRate(args, "aberrantes");
  return {
    count: readWhole(args, "nombre", { least: 1, most: MOST_RECORDS }) ?? COUNT,
    seed: readWhole(args, "graine", { least: 0, most: Number.MAX_SAFE_INTEGER }) ?? SEED,
    rates: {
      ...(missing === undefined ? {} : { missing }),
      ...(aberrant === undefined ? {} : { aberrant }),
    },
  };
}

function readWhole(
  args: CommandArguments,
  name: string,
  { least, most }: { readonly least: number; readonly most: number },
): number | undefined {
  const words = textOption(args, name);
  if (words === undefined) return undefined;
  const value = /^\d{1,16}$/.test(words) ? Number(words) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw wrongUsage(
    phrase`--${name} attend un nombre entier de ${least} à ${most}, et non « ${words} ».`,
  );
}

/** A comma or a point, a sign of percentage or none. */
function readRate(args: CommandArguments, name: string): number | undefined {
  const words = textOption(args, name);
  if (words === undefined) return undefined;
  const match = /^(\d{1,3}(?:[.,]\d{1,6})?)\s*%?$/.exec(words.trim());
  const value = Number(match?.[1]?.replace(",", ".") ?? Number.NaN);
  if (value >= 0 && value <= 100) return value;
  throw wrongUsage(phrase`--${name} attend un pourcentage de 0 à 100, et non « ${words} ».`);
}

function readCategories(
  words: string | undefined,
  { categories }: Campaign,
): readonly string[] | undefined {
  if (words === undefined) return undefined;
  const known = categories.map(({ code }) => code);
  const wanted = words.split(",").map((word) => word.trim());
  const meant = wanted.map((word) => {
    const code = known.find((one) => one.toUpperCase() === word.toUpperCase());
    if (code !== undefined) return code;
    throw unknownName({ what: "La catégorie", word, known, title: "Catégories" });
  });
  return [...new Set(meant)];
}
