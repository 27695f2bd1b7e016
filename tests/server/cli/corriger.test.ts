// `millesime verifier --corriger` on files of a folder: what is written, and what is not.

import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Host } from "../../../engine/index.ts";
import { createDiskHost } from "../../../server/cli/disk-host.ts";
import { correctCampaign } from "../../../server/cli/util/correct-campaign.ts";
import { replaceFiles } from "../../../server/cli/util/replace-files.ts";
import { TOY_CATALOGUE } from "../../support/read-catalogue.ts";
import { runCommand } from "../support/run-command.ts";

const SHEET = "2031/fiches/part-protegee.yaml";
const ITEMS = "2031/donnees/activite.yaml";

/** The toy catalogue in a folder of its own, with the years asked for. */
function copyToy() {
  const folder = join(mkdtempSync(join(tmpdir(), "millesime-corriger-")), "catalogue");
  cpSync(TOY_CATALOGUE, folder, { recursive: true });
  const full = (path: string) => join(folder, path);
  const read = (path: string) => readFileSync(full(path), "utf8");
  const write = (path: string, text: string) => writeFileSync(full(path), text);
  return {
    folder,
    full,
    read,
    write,
    edit: (path: string, before: string, after: string) => {
      const text = read(path);
      if (text.split(before).length !== 2) throw new Error(`Not one « ${before} » in ${path}`);
      write(
        path,
        text.replace(before, () => after),
      );
    },
    run: (...options: readonly string[]) =>
      runCommand(["verifier", "--catalogue", "catalogue", ...options], {
        currentFolder: dirname(folder),
      }),
  };
}

/** The table of what a sound campaign holds, which counts.test.ts reads. */
function withoutCounts(out: string): string {
  return out.replace(/^ +total .*\n(?:.* \d+\n)+\n/m, "");
}

test("says each correction at its place, before and after, then what remains; exit 0 when all is well", async () => {
  const { edit, read, run } = copyToy();
  const sound = read(SHEET);
  edit(SHEET, 'protection = "non"', "Protection == 'non'");
  edit(SHEET, "unite:", "unité:");
  const offered = await run("2031");
  expect(offered.exitCode).toBe(1);
  expect(offered.out).toContain("  Correction : remplacer « unité » par « unite ».\n");
  expect(offered.out).toContain("1 correction certaine : ajoutez --corriger pour la faire.\n");
  const { exitCode, out, error } = await run("2031", "--corriger");
  expect(withoutCounts(out)).toBe(
    [
      `catalogue/${SHEET}:8:6`,
      "  correction LIEN-001 : « Protection » → « protection »",
      `catalogue/${SHEET}:8:17`,
      "  correction FORMULE-001 : « == » → « = »",
      `catalogue/${SHEET}:8:19`,
      "  correction FORMULE-001 : « 'non' » → « \"non\" »",
      `catalogue/${SHEET}:10:1`,
      "  correction FORME-001 : « unité » → « unite »",
      "",
      "4 corrections dans 1 fichier.",
      "",
      "Campagne 2031 : aucune erreur, aucun avertissement ; 14 données, 5 indicateurs, 2 contrôles, 1 dossier d'essai",
      "",
    ].join("\n"),
  );
  expect(error).toBe("");
  expect(exitCode).toBe(0);
  expect(read(SHEET)).toBe(sound);
});

test("what has two readings remains, and is told; exit 1", async () => {
  const { edit, read, run } = copyToy();
  edit(SHEET, 'protection = "non"', 'protection == "non"');
  edit(SHEET, "100 * proteges", "proteges");
  const { exitCode, out } = await run("2031", "--corriger");
  expect(exitCode).toBe(1);
  expect(out).toContain("1 correction dans 1 fichier.\n");
  expect(out).toContain("erreur FORMULE-006");
  expect(out.trim().split("\n").at(-1)).toBe("1 erreur, aucun avertissement");
  expect(read(SHEET)).toContain('si protection = "non" alors 0\n  sinon proteges / effectif');
});

test("nothing to correct: nothing is written", async () => {
  const { full, run } = copyToy();
  const before = statSync(full(SHEET));
  const { exitCode, out } = await run("2031", "--corriger");
  expect(exitCode).toBe(0);
  expect(withoutCounts(out)).toMatch(/^Aucune correction faite\.\n\nCampagne 2031 : aucune erreur/);
  expect(statSync(full(SHEET)).mtimeMs).toBe(before.mtimeMs);
  expect(statSync(full(SHEET)).ino).toBe(before.ino);
});

test("a repair that would put one fault in the place of another is left, and said to be", async () => {
  const { edit, read, run } = copyToy();
  edit(SHEET, "unite: pourcent", "unite: Effectif");
  const broken = read(SHEET);
  const { exitCode, out } = await run("2031", "--corriger");
  expect(exitCode).toBe(1);
  expect(out).toMatch(/^Aucune correction faite\.$/m);
  expect(out).toMatch(/^1 correction laissée : une autre erreur apparaîtrait/m);
  expect(read(SHEET)).toBe(broken);
});

test("a code that nothing bears is not offered as its repair", async () => {
  const { edit, run } = copyToy();
  edit(SHEET, "unite: pourcent", "unite: Heure");
  const { exitCode, out } = await run("2031");
  expect(exitCode).toBe(1);
  expect(out).toContain("FORME-005");
  expect(out).not.toContain("Correction :");
  expect(out).not.toContain("--corriger");
});

test("--format json tells the corrections, and each diagnostic its repair", async () => {
  const { edit, run } = copyToy();
  edit(SHEET, 'protection = "non"', 'protection == "non"');
  const offered = JSON.parse((await run("2031", "--format", "json")).out).campaigns[0];
  expect(offered.diagnostics).toMatchObject([
    {
      code: "FORMULE-001",
      line: 8,
      column: 17,
      fix: { line: 8, column: 17, endLine: 8, endColumn: 19, text: "=" },
    },
  ]);
  expect(offered.corrections).toBeUndefined();
  const { exitCode, out } = await run("2031", "--corriger", "--format", "json");
  expect(exitCode).toBe(0);
  expect(JSON.parse(out)).toEqual({
    campaigns: [
      {
        campaign: "2031",
        counts: expect.anything(),
        errors: 0,
        warnings: 0,
        corrections: [
          { code: "FORMULE-001", file: SHEET, line: 8, column: 17, before: "==", after: "=" },
        ],
        diagnostics: [],
      },
    ],
  });
});

test("without a campaign, each in turn, what they share corrected once", async () => {
  const { folder, edit, read, full, run } = copyToy();
  cpSync(full("2031"), full("2030"), { recursive: true });
  writeFileSync(
    full("2030/campagne.yaml"),
    read("2031/campagne.yaml")
      .replaceAll("2031", "2030")
      .replace('exercice: "2030"', 'exercice: "2029"'),
  );
  edit("2030/fiches/part-protegee.yaml", "unite:", "unité:");
  edit(SHEET, "unite:", "Unite:");
  edit("commun/categories.yaml", '["012"]', "[012]");
  const { exitCode, out } = await run("--corriger");
  expect(out.match(/^.*YAML-003.*$/gm)).toEqual(['  correction YAML-003 : « 012 » → « "012" »']);
  expect(out).toMatch(/^Campagne 2030 : aucune erreur/m);
  expect(out).toMatch(/^Campagne 2031 : aucune erreur/m);
  expect(exitCode).toBe(0);
  expect(read("commun/categories.yaml")).toContain('["012"]');
  expect(folder).toContain("catalogue");
});

test("the files of demonstration are corrected too", async () => {
  const { full, read, run, write } = copyToy();
  mkdirSync(full("demonstration"));
  const path = "demonstration/etablissements.yaml";
  const body = (key: string) => `organismes:\n  "990000995":\n    nom: Essai\n    ${key}: {}\n`;
  write(path, body("établissements"));
  expect((await run("2031", "--corriger")).exitCode).toBe(0);
  expect(read(path)).toBe(body("etablissements"));
});

describe("bytes", () => {
  test.each([
    ["Windows line ends", (text: string) => text.replaceAll("\n", "\r\n")],
    ["a byte order mark", (text: string) => `\uFEFF${text}`],
    ["no line end at the end", (text: string) => text.trimEnd()],
    ["trailing blanks and mixed ends", (text: string) => text.replace("\n", "  \r\n")],
  ])("%s are kept", async (_, transform) => {
    const { edit, read, run, write } = copyToy();
    const sound = transform(read(SHEET));
    write(SHEET, sound);
    edit(SHEET, 'protection = "non"', "protection == ‘Non’");
    edit(SHEET, "unite:", "unité:");
    expect((await run("2031", "--corriger")).exitCode).toBe(0);
    expect(read(SHEET)).toBe(sound);
  });

  test("permissions are kept, nothing is left beside, other files are not touched", async () => {
    const { edit, full, run } = copyToy();
    edit(SHEET, "unite:", "unité:");
    chmodSync(full(SHEET), 0o640);
    const folder = dirname(full(SHEET));
    const names = readdirSync(folder);
    const other = statSync(full(ITEMS));
    expect((await run("2031", "--corriger")).exitCode).toBe(0);
    expect(statSync(full(SHEET)).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(names);
    expect(statSync(full(ITEMS)).ino).toBe(other.ino);
  });

  test("a file that is not in UTF-8 is not touched", async () => {
    const { full, read, run } = copyToy();
    const bytes = Buffer.from(read(SHEET).replace("unite:", "unité:"), "latin1");
    writeFileSync(full(SHEET), bytes);
    expect((await run("2031", "--corriger")).exitCode).toBe(1);
    expect(readFileSync(full(SHEET)).equals(bytes)).toBe(true);
  });
});

describe("what cannot be written", () => {
  test("a read-only file: a sentence, and no file at all is changed", async () => {
    const { edit, full, read, run } = copyToy();
    edit(SHEET, "unite:", "unité:");
    edit("commun/categories.yaml", '["012"]', "[012]");
    const [sheet, categories] = [read(SHEET), read("commun/categories.yaml")];
    chmodSync(full(SHEET), 0o444);
    const { exitCode, out, error } = await run("2031", "--corriger");
    expect(exitCode).toBe(1);
    expect(error).toBe(`« catalogue/${SHEET} » est en lecture seule : rien n'est écrit.\n`);
    expect(out).toMatch(/^Aucune correction faite\.$/m);
    expect(out).toContain("erreur FORME-001");
    expect([read(SHEET), read("commun/categories.yaml")]).toEqual([sheet, categories]);
    chmodSync(full(SHEET), 0o644);
  });

  test("a link is not followed: what it leads to is not part of the catalogue", async () => {
    const { edit, full, read, run } = copyToy();
    edit(SHEET, "unite:", "unité:");
    const elsewhere = join(dirname(full("")), "ailleurs.yaml");
    renameSync(full(SHEET), elsewhere);
    symlinkSync(elsewhere, full(SHEET));
    const { exitCode } = await run("2031", "--corriger");
    expect(exitCode).toBe(1);
    expect(read(SHEET)).toContain("unité:");
  });

  /** The catalogue as `correct` sees it, something happening between its reading and its writing. */
  async function correctMeanwhile(meanwhile: (toy: ReturnType<typeof copyToy>) => void) {
    const toy = copyToy();
    toy.edit(SHEET, "unite:", "unité:");
    toy.edit("commun/categories.yaml", '["012"]', "[012]");
    const { linkCampaign } = await import("../../../engine/index.ts");
    const host = createDiskHost(toy.folder);
    const check = (one: Host) => linkCampaign(one, "2031");
    const { changes } = await correctCampaign(host, check);
    expect(changes).toHaveLength(2);
    meanwhile(toy);
    const catalogue = { host, folder: toy.folder, shown: "catalogue", years: ["2031"] };
    return { ...toy, outcome: await replaceFiles(catalogue, changes) };
  }

  test("a file saved meanwhile keeps what was saved, and nothing else is written", async () => {
    const { read, outcome } = await correctMeanwhile(({ write }) =>
      write(SHEET, "indicateur: autre\n"),
    );
    expect(outcome.written.size).toBe(0);
    expect(outcome.refusal?.replaceAll("\u00A0", " ")).toBe(
      `« catalogue/${SHEET} » a changé entre-temps : rien n'est écrit. Relancez la commande.`,
    );
    expect(read(SHEET)).toBe("indicateur: autre\n");
    expect(read("commun/categories.yaml")).toContain("[012]");
  });

  test("a file that has gone, become a link or a folder is refused", async () => {
    const gone = await correctMeanwhile(({ full }) => rmSync(full(SHEET)));
    expect(gone.outcome.refusal).toMatch(/ne peut pas être écrit.*n'existe pas/);
    const link = await correctMeanwhile(({ full, folder }) => {
      renameSync(full(SHEET), join(dirname(folder), "ailleurs.yaml"));
      symlinkSync(join(dirname(folder), "ailleurs.yaml"), full(SHEET));
    });
    expect(link.outcome.refusal).toMatch(/n'est plus un fichier/);
    const { full, outcome } = await correctMeanwhile(({ full: path }) => {
      rmSync(path(SHEET));
      mkdirSync(path(SHEET));
    });
    expect(outcome.refusal).toMatch(/n'est plus un fichier/);
    expect(statSync(full(SHEET)).isDirectory()).toBe(true);
  });
});
