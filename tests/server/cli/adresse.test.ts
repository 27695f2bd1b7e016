// Where the application is: what `--adresse` and the environment accept, and where it then shows.

import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { compileCampaign, compileKit } from "../../../engine/index.ts";
import { readAddress } from "../../../server/cli/util/read-address.ts";
import { listKitFiles } from "../../../server/kit/list-kit-files.ts";
import { cachePapers, type GridRequest, type Papers } from "../../../server/papers.ts";
import { serveCampaign } from "../../../server/served-campaign.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { canReadPdf, readPdfPages } from "../../support/read-pdf.ts";
import { readToyWithKit, TOY_KIT } from "../../support/toy-kit.ts";
import { copyToy } from "../support/copy-toy.ts";
import { runCommand } from "../support/run-command.ts";
import { startServer } from "../support/start-server.ts";

const ADDRESS = "https://tableau.example.fr";

/** What is read of an option, of the environment, or of both. */
function read(option?: string, variable?: string): string | undefined {
  const options = new Map<string, string | true>(option === undefined ? [] : [["adresse", option]]);
  const environment = variable === undefined ? {} : { MILLESIME_ADRESSE: variable };
  return readAddress({ positionals: [], options }, { environment });
}

/** The sentence one then reads, with ordinary spaces. */
function refusal(option?: string, variable?: string): string {
  try {
    read(option, variable);
  } catch (error) {
    return (error as Error).message.replace(/[\u00A0\u202F]/g, " ");
  }
  return "";
}

test.each([
  ["https://tableau.example.fr", "https://tableau.example.fr"],
  ["https://tableau.example.fr/", "https://tableau.example.fr"],
  ["HTTPS://Tableau.Example.FR//", "https://tableau.example.fr"],
  ["http://localhost:3000", "http://localhost:3000"],
  ["http://192.168.1.20:3000/", "http://192.168.1.20:3000"],
  ["https://example.fr/saisie/", "https://example.fr/saisie"],
  // A telephone reads signs of ASCII, whatever the letters typed here.
  ["https://données.example.fr/été", "https://xn--donnes-eva.example.fr/%C3%A9t%C3%A9"],
  [`https://example.fr/${"a".repeat(181)}`, `https://example.fr/${"a".repeat(181)}`],
])("%s is %s", (given, wanted) => {
  expect(read(given)).toBe(wanted);
  expect(read(undefined, given)).toBe(wanted);
});

test.each([
  ["", "il faut une adresse entière, comme https://exemple.fr."],
  ["tableau.example.fr", "il faut une adresse entière"],
  ["//tableau.example.fr", "il faut une adresse entière"],
  ["https://", "il faut une adresse entière"],
  ["ftp://tableau.example.fr", "il faut une adresse entière"],
  ["javascript:alert(1)", "il faut une adresse entière"],
  ["data:text/html,<script>", "il faut une adresse entière"],
  ["https://anne@example.fr", "un nom ou un mot de passe, qui seraient imprimés"],
  ["https://anne:secret@example.fr", "un nom ou un mot de passe, qui seraient imprimés"],
  ["https://:secret@example.fr", "un nom ou un mot de passe, qui seraient imprimés"],
  ["https://example.fr/?a=1", "un « ? » ou un « # »"],
  ["https://example.fr/?", "un « ? » ou un « # »"],
  ["https://example.fr/#haut", "un « ? » ou un « # »"],
  [`https://example.fr/${"a".repeat(182)}`, "trop longue : 200 caractères au plus."],
  [`https://example.fr/${"é".repeat(100)}`, "trop longue : 200 caractères au plus."],
])("« %s » is refused, and why", (given, words) => {
  expect(refusal(given)).toContain("--adresse ");
  expect(refusal(given)).toContain(words);
});

test("a password is never told back", () => {
  expect(refusal("https://anne:secret@example.fr")).not.toContain("secret");
});

test("the option wins over the environment; what is empty there is nothing", () => {
  expect(read(ADDRESS, "https://autre.example.fr")).toBe(ADDRESS);
  expect(read(undefined, "")).toBeUndefined();
  expect(read()).toBeUndefined();
  expect(refusal(undefined, "autre")).toContain("MILLESIME_ADRESSE vaut « autre »");
});

test.each([["grille"], ["kit"]])("%s says it before anything is made, exit 2", async (command) => {
  const words = [command, "2023", "--categorie", "EHPAD", "--adresse", "tableau"];
  const { exitCode, out, error } = await runCommand(words);
  expect([exitCode, out]).toEqual([2, ""]);
  expect(error).toContain("--adresse vaut « tableau »");
});

test("servir says it too", async () => {
  const { exitCode, error } = await runCommand(["servir", "--adresse", "tableau"]);
  expect(exitCode).toBe(2);
  expect(error).toContain("--adresse vaut « tableau »");
});

test("the grid leads there, by the option as by the environment; without either it does not", async () => {
  const words = ["grille", "2023", "--categorie", "EHPAD", "--format", "html", "--sortie", "-"];
  const plain = await runCommand(words);
  const led = await runCommand([...words, "--adresse", ADDRESS]);
  const said = await runCommand(words, {
    context: { environment: { MILLESIME_ADRESSE: ADDRESS } },
  });
  expect(led.out).toContain(`<a href="${ADDRESS}/2023/question/C1.1"><svg`);
  expect(said.bytes.equals(led.bytes)).toBe(true);
  expect(plain.out).not.toContain("<svg");
});

test("the grids of a file of establishments lead each to its own", async () => {
  const folder = mkdtempSync(join(tmpdir(), "millesime-test-adresse-"));
  const owners = ["990000001", "990000002"].map((finess) => ({ name: "Essai", finess, town: "" }));
  const lines = owners.map((establishment) =>
    JSON.stringify({ campaign: "2023", category: "EHPAD", establishment, previous: {} }),
  );
  writeFileSync(join(folder, "d.ndjson"), lines.join("\n"));
  const words = ["--dossiers", "d.ndjson", "--sortie", "grilles", "--format", "html"];
  const { exitCode } = await runCommand(["grille", "2023", ...words, "--adresse", ADDRESS], {
    currentFolder: folder,
  });
  expect(exitCode).toBe(0);
  for (const { finess } of owners) {
    const html = readFileSync(join(folder, "grilles", `grille-${finess}.html`), "utf8");
    expect(html).toContain(`<a href="${ADDRESS}/2023/${finess}/C1.1"><svg`);
  }
});

test.skipIf(!canReadPdf)("all grids of a kit lead there", async () => {
  const toy = copyToy();
  toy.write("2031/kit.yaml", TOY_KIT);
  const { exitCode } = await toy.run("kit", "2031", "--categorie", "FOYER", "--adresse", ADDRESS);
  expect(exitCode).toBe(0);
  const folder = join(dirname(toy.folder), "kit-2031-FOYER");
  const sheets = ["2-grille-FOYER.pdf", "3-feuilles/direction.pdf", "3-feuilles/rh.pdf"];
  for (const sheet of sheets) {
    const text = readPdfPages(readFileSync(join(folder, sheet)))
      .flatMap(({ lines }) => lines.map((line) => line.text))
      .join(" ");
    expect(text).toContain(`${ADDRESS}/2031/question/`);
  }
});

test("the letters of a kit say the pages of the grids that go with them, codes included", async () => {
  const compiled = await compileCampaign(memoryHost(readToyWithKit()), "2031");
  const served = await serveCampaign(compiled.value!);
  const plan = compileKit(served.campaign, "FOYER")!;
  const addresses: (string | undefined)[] = [];
  const nothing = async () => new Uint8Array();
  const papers: Papers = {
    ...{ guide: nothing, record: nothing, changes: nothing, kit: nothing },
    grid: async (_, { address }) => {
      addresses.push(address);
      return new Uint8Array();
    },
    kitPage: async (_, page) => {
      if (page.kind === "letter") addresses.push(page.sheet.options.address);
      return new Uint8Array();
    },
  };
  await listKitFiles({ served, plan, address: ADDRESS }, papers);
  // A whole grid and two sheets, each in two formats, and two letters.
  expect(addresses).toEqual(Array(8).fill(ADDRESS));
});

test("papers that lead elsewhere are kept apart; so are kits", async () => {
  const made: (string | undefined)[] = [];
  const keep = async (address: string | undefined) => {
    made.push(address);
    return new Uint8Array();
  };
  const server = await startServer();
  const papers: Papers = {
    ...server.parts.papers,
    grid: (_, { address }) => keep(address),
    kit: ({ address }) => keep(address),
  };
  const cached = cachePapers(papers);
  const [plan] = server.parts.campaigns.get("2031")!.grids.values();
  const request = (address?: string): GridRequest => ({
    format: "pdf",
    ...(address === undefined ? {} : { address }),
  });
  for (const address of [undefined, ADDRESS, "https://autre.example.fr", ADDRESS, undefined]) {
    await cached.grid(plan!, request(address));
  }
  expect(made.splice(0)).toEqual([undefined, ADDRESS, "https://autre.example.fr"]);
  const kit = { served: server.parts.campaigns.get("2031")!, plan: { campaign: "2031" } as never };
  for (const address of [undefined, ADDRESS, ADDRESS]) {
    await cached.kit({ ...kit, ...(address === undefined ? {} : { address }) }, cached);
  }
  expect(made).toEqual([undefined, ADDRESS]);
  await server.close();
});

test("the application gives its address to the grids that it prints, and to its kits", async () => {
  const asked = async (address?: string) => {
    const server = await startServer(address === undefined ? {} : { address });
    const blank = await (await server.get("/campagnes/2031/grille/ALPHA.html")).json();
    const own = await (
      await server.get("/campagnes/2031/grille/ALPHA.html?etablissement=990000001")
    ).json();
    await server.close();
    return [blank.address, own.address];
  };
  expect(await asked(ADDRESS)).toEqual([ADDRESS, ADDRESS]);
  expect(await asked()).toEqual([undefined, undefined]);
});
