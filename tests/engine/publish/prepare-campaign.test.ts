// A campaign copied for a later year: sound at once, its years moved, the rest kept to the byte.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linkCampaign, prepareCampaign } from "../../../engine/index.ts";
import { shiftDate, shiftRecentDates } from "../../../engine/publish/next-year/year-shift.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { CATALOGUE, readCatalogue, TOY_CATALOGUE } from "../../support/read-catalogue.ts";
import { TOY_KIT } from "../../support/toy-kit.ts";

const SCHEMAS = "engine/check/schema";
const toy = readCatalogue(TOY_CATALOGUE);

function prepare(
  files: Readonly<Record<string, string>>,
  from: number,
  years: number,
): ReturnType<typeof prepareCampaign> & { readonly all: Record<string, string> } {
  const own = Object.entries(files)
    .filter(([path]) => path.startsWith(`${from}/`))
    .map(([path, text]) => ({ path, text }));
  const shift = { from, reportingYear: from - 1, years };
  const prepared = prepareCampaign(own, shift, () => SCHEMAS);
  const made = Object.fromEntries(prepared.files.map(({ path, text }) => [path, text]));
  return { ...prepared, all: { ...files, ...made } };
}

async function errorsOf(files: Readonly<Record<string, string>>, year: string) {
  const { diagnostics } = await linkCampaign(memoryHost(files), year);
  return diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ code, at, message }) => [code, at.file, message]);
}

/** The toy campaign with what a year touches. */
const dated: Record<string, string> = {
  ...toy,
  "2031/donnees/activite.yaml": `${toy["2031/donnees/activite.yaml"]!.trimEnd()}
  echeance:                  # un commentaire
    reference: "1.9"
    libelle: Échéance, au 31 décembre 2030
    type: date
    concerne: tous
    provenance: { statut: atteste, sources: [ESSAI] }
  suite:
    reference: "1.10"
    libelle: Ce qui est prévu ensuite
    type: texte
    visible_si: echeance <= "2031-12-31"
    concerne: tous
    provenance: { statut: atteste, sources: [ESSAI] }
`,
  "2031/controles.yaml": `${toy["2031/controles.yaml"]!.trimEnd()}
  echeance_a_venir:
    reference: K03
    libelle: L'échéance est à venir, et après la loi de 2002
    regle: echeance >= "2030-12-31" et echeance > "2002-01-02"
    gravite: alerte
    message: L'échéance précède le 31 décembre 2030. # 31 décembre 2030
    concerne: tous
    provenance: { statut: reconstitue, raison: Contrôle d'essai de 2031. }
`,
  "2031/dossiers/foyer.yaml": toy["2031/dossiers/foyer.yaml"]!.replace(
    "  sorties: 0\n",
    '  sorties: 0\n  echeance: "2030-12-31" # le dernier jour\n',
  ),
  "2031/campagne.yaml": toy["2031/campagne.yaml"]!.replace(
    "Campagne d'essai",
    "Campagne 2031, exercice 2030, essai 120311",
  )
    .replace("2031-04-01", "2032-02-29")
    .replace("2031-05-31", "2032-05-31"),
  "2031/correctifs.yaml": "correctifs: []\n",
  "2031/revue.yaml": "revue: {}\n",
};
test("the campaign prepared from one without error has none", async () => {
  expect(await errorsOf(prepare(toy, 2031, 1).all, "2032")).toEqual([]);
  expect(await errorsOf(dated, "2031")).toEqual([]);
  for (const years of [1, 2, 5]) {
    expect(await errorsOf(prepare(dated, 2031, years).all, String(2031 + years))).toEqual([]);
  }
});

test("the newest campaign of the project can be prepared for the next year without error", async () => {
  const files = readCatalogue(CATALOGUE);
  const newest = Math.max(...Object.keys(files).map((path) => Number.parseInt(path, 10) || 0));
  const { all, toReread } = prepare(files, newest, 1);
  expect(await errorsOf(all, String(newest + 1))).toEqual([]);
  expect(toReread.length).toBeGreaterThan(10);
});

test("campagne.yaml: its years, its title, its dates, and their doubtful provenance", () => {
  const campaign = prepare(dated, 2031, 1).all["2032/campagne.yaml"]!;
  expect(campaign).toContain('campagne: "2032"\nexercice: "2031"\n');
  expect(campaign).toContain("titre: Campagne 2032, exercice 2031, essai 120311\n");
  expect(campaign).toContain('ouverture: "2033-02-28"\n    cloture: "2033-05-31"\n');
  expect(campaign).toMatch(
    / {4}provenance: \{ statut: a_completer, raison: "Reprise de la campagne 2031 : .*" \}/,
  );
  expect(campaign).toMatch(
    /\nprovenance: \{ statut: a_completer, raison: "Campagne préparée .*" \}/,
  );
});

test.each([
  ["a_confirmer: [ouverture]", "a_confirmer: [ouverture, cloture]"],
  ["a_confirmer:\n      - cloture", "a_confirmer:\n      - ouverture\n      - cloture"],
])("both dates of the new year are to be confirmed: %j", async (written, made) => {
  const path = "2031/campagne.yaml";
  const text = toy[path]!.replace('cloture: "2031-05-31"', (kept) => `${kept}\n    ${written}`);
  const { all } = prepare({ ...toy, [path]: text }, 2031, 1);
  expect(all["2032/campagne.yaml"]).toContain(`cloture: "2032-05-31"\n    ${made}\n    taux_`);
  expect(await errorsOf(all, "2032")).toEqual([]);
});

test("a mention that says the year is to be read again", () => {
  const kit = `${TOY_KIT}mentions: [{ concerne: tous, texte: Avant le 31 mai 2031. }]\n`;
  const { toReread } = prepare({ ...toy, "2031/kit.yaml": kit }, 2031, 1);
  expect(toReread.map(({ text }) => text).join()).toContain("Avant le 31 mai 2031.");
});

test("dates of the exercice and later move, with their words in a message; a law's stays", () => {
  const { all } = prepare(dated, 2031, 1);
  expect(all["2032/controles.yaml"]).toContain(
    'regle: echeance >= "2031-12-31" et echeance > "2002-01-02"\n',
  );
  expect(all["2032/controles.yaml"]).toContain(
    "message: L'échéance précède le 31 décembre 2031. # 31 décembre 2030\n",
  );
  expect(all["2032/donnees/activite.yaml"]).toContain('visible_si: echeance <= "2032-12-31"\n');
  expect(all["2032/dossiers/foyer.yaml"]).toContain('  echeance: "2031-12-31" # le dernier jour\n');
});

test("what still names a year is to be read again: not comments, nor provenances", () => {
  const { toReread, all } = prepare(dated, 2031, 1);
  const lineOf = (path: string, words: string) =>
    all[path]!.split("\n").findIndex((line) => line.includes(words)) + 1;
  const path = "2032/donnees/activite.yaml";
  expect(toReread).toEqual([
    {
      path,
      line: lineOf(path, "31 décembre 2030"),
      text: "libelle: Échéance, au 31 décembre 2030",
    },
  ]);
});

test("a campaign never corrected still tells, a year later, of the year before it", () => {
  const { all } = prepare(dated, 2031, 1);
  const next = Object.fromEntries(
    Object.entries(all).filter(([path]) => !path.startsWith("2031/")),
  );
  const { toReread } = prepare(next, 2032, 1);
  expect(toReread.map(({ text }) => text)).toContain("libelle: Échéance, au 31 décembre 2030");
});

test("history is left behind: what last year said of the one before, its review, its corrections", () => {
  const { all } = prepare(dated, 2031, 1);
  expect(all["2032/evolutions.yaml"]).toMatch(
    /^# yaml-language-server: .*\n#.*\n#.*\nevolutions: \[\]\n$/,
  );
  expect(all).not.toHaveProperty("2032/correctifs.yaml");
  expect(all).not.toHaveProperty("2032/revue.yaml");
});

describe("the first line helps text editors", () => {
  const path = "2031/guide.yaml";
  const first = (text: string) =>
    prepare({ ...toy, [path]: text }, 2031, 1).all["2032/guide.yaml"]!.split("\n", 1)[0];
  const line = "# yaml-language-server: $schema=";

  test("added where it is missing", () => {
    expect(first(toy[path]!)).toBe(`${line}${SCHEMAS}/guide.schema.json`);
  });

  test("kept where it is right, wherever its author keeps schemas", () => {
    const own = `${line}https://example.org/guide.schema.json`;
    expect(first(`${own}\n${toy[path]}`)).toBe(own);
  });

  test("put right where it is that of another kind of file", () => {
    expect(first(`${line}../schema/fiche.schema.json\n${toy[path]}`)).toBe(
      `${line}${SCHEMAS}/guide.schema.json`,
    );
  });
});

test("what no year touches is copied to the byte, line ends and mark included", () => {
  const line = `# yaml-language-server: $schema=x/fiche.schema.json`;
  const path = "2031/fiches/duree-moyenne.yaml";
  const text = `\uFEFF${line}\n${toy[path]}# fin`.replaceAll("\n", "\r\n");
  expect(prepare({ ...toy, [path]: text }, 2031, 1).all["2032/fiches/duree-moyenne.yaml"]).toBe(
    text,
  );
});

describe("dates", () => {
  const day = fc
    .date({ min: new Date("1900-01-01"), max: new Date("2090-12-31"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const shift = { from: 2031, reportingYear: 2030, years: 3 };

  test("a moved date is a day of the calendar, same month, same day but for 29 February", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 9 }), (date, years) => {
        const moved = shiftDate(date, { ...shift, years });
        expect(new Date(moved).toISOString().slice(0, 10)).toBe(moved);
        expect(moved.slice(0, 4)).toBe(String(Number(date.slice(0, 4)) + years));
        const expected = date.endsWith("02-29") && !moved.endsWith("29") ? "02-28" : date.slice(5);
        expect(moved.slice(5)).toBe(expected);
      }),
    );
  });

  test("what came before comes no later: rules that held between dates hold", () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [first, last] = [one, other].sort() as [string, string];
        expect(shiftRecentDates(first, shift) <= shiftRecentDates(last, shift)).toBe(true);
      }),
    );
  });
});
