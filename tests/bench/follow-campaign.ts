// One file of the real campaign saved, then checked again by what was known before, against a check
// of the whole. Budget: 50 ms from the texts to the diagnostics, on a quiet machine.
import { isDeepStrictEqual } from "node:util";
import { createMemory, followCampaign, type Host, linkCampaign } from "../../engine/index.ts";
import { memoryHost } from "../support/memory-host.ts";
import { CATALOGUE, readCatalogue } from "../support/read-catalogue.ts";
import { YEAR } from "./util/load-campaign.ts";
import { measureTogether } from "./util/measure-together.ts";
import { printTable } from "./util/print-table.ts";
import { sayBudget } from "./util/say-budget.ts";

const BUDGET_MS = 50;

interface Save {
  readonly name: string;
  readonly path: RegExp;
  /** Each time another text. */
  readonly edit: (text: string, round: number) => string;
}

const SAVES: readonly Save[] = [
  {
    name: "the title of the guide",
    path: /guide\.yaml$/,
    edit: (text, round) => text.replace(/^titre: .*$/m, `titre: Essai ${round}`),
  },
  {
    name: "the words of a fiche",
    path: /fiches\/.*absenteisme\.yaml$/,
    edit: (text, round) => text.replace(/^libelle: .*$/m, `libelle: Essai ${round}`),
  },
  {
    name: "a formula",
    path: /fiches\/.*absenteisme\.yaml$/,
    edit: (text, round) =>
      text.replace("formule: |\n  ", `formule: |\n  ${round % 2 === 0 ? 2 : 4} * 0.5 * `),
  },
  {
    name: "the words of an item",
    path: /donnees\/activite\.yaml$/,
    edit: (text, round) => text.replace(/^ {4}libelle: .*$/m, `    libelle: Essai ${round}`),
  },
  {
    name: "the message of a control",
    path: /controles\.yaml$/,
    edit: (text, round) => text.replace(/^ {4}message: .*\n/m, (line) => `${line}      ${round}\n`),
  },
  {
    name: "a worked submission",
    path: /dossiers\/ehpad.*\.yaml$/,
    edit: (text, round) => `${text}# ${round}\n`,
  },
];

export async function benchFollowCampaign(): Promise<void> {
  const all = readCatalogue(CATALOGUE);
  const files = Object.fromEntries(
    Object.entries(all).filter(([path]) => path.startsWith("commun/") || path.startsWith(YEAR)),
  );
  const runs = [
    {
      name: "all from the beginning",
      run: () => linkCampaign(memoryHost(files), YEAR),
      figures: 1,
    },
    ...(await Promise.all(SAVES.map((save) => follow(save, files)))),
  ];
  const timings = await measureTogether(runs, { warmUp: 4000, rounds: 25 });
  printTable(`Check ${YEAR} again, one file saved`, [
    ["", "ms", "ratio", "quartiles", "budget"],
    ...timings.map(({ nanoseconds, ratio, quartiles }, rank) => [
      runs[rank]!.name,
      (nanoseconds / 1e6).toFixed(1),
      ratio.toFixed(3),
      quartiles.map((one) => one.toFixed(3)).join("–"),
      rank === 0 ? "" : sayBudget(nanoseconds / 1e6, BUDGET_MS),
    ]),
  ]);
}

/** A run for each save, with a memory of its own; it must tell what a whole check tells. */
async function follow({ name, path, edit }: Save, files: Readonly<Record<string, string>>) {
  const file = Object.keys(files).find((one) => path.test(one));
  if (file === undefined) throw new Error(`${name}: no such file`);
  const memory = createMemory();
  let round = 0;
  const save = (): Host => {
    round++;
    return memoryHost({ ...files, [file]: edit(files[file]!, round) });
  };
  await followCampaign(memoryHost(files), YEAR, memory);
  for (let time = 0; time < 2; time++) {
    const host = save();
    const { diagnostics } = await followCampaign(host, YEAR, memory);
    const whole = await linkCampaign(host, YEAR);
    if (!isDeepStrictEqual(diagnostics, whole.diagnostics)) {
      throw new Error(`${name}: what is told is not what a whole check tells`);
    }
  }
  return { name, run: () => followCampaign(save(), YEAR, memory), figures: 1 };
}
