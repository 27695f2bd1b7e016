import { expect, test } from "vitest";
import { TOY_CATALOGUE } from "../../support/read-catalogue.ts";
import { runCommand } from "../support/run-command.ts";

const args = ["verifier", "2031", "--catalogue", ".", "--couverture"];
const setting = { currentFolder: TOY_CATALOGUE };

test("--couverture lists the branches that nothing reaches, by place, then how many are", async () => {
  const { exitCode, out } = await runCommand(args, setting);
  expect(exitCode).toBe(0);
  const [told] = out.split("\n\n               total  ");
  expect(told).toContain(
    [
      "2031/fiches/part-protegee.yaml:8:31",
      "  P04 (part_protegee) : « alors » jamais suivi",
      "    0",
      "",
      "2031/fiches/part-protegee.yaml:9:26",
      "  P04 (part_protegee) : dénominateur jamais nul",
      "    effectif",
      "",
    ].join("\n"),
  );
  expect(told!.split("\n").at(-1)).toBe(
    "13 branches, 5 atteintes (38 %) par les exemples et les dossiers d'essai.",
  );
  const places = told!.split("\n").filter((line) => /:\d+:\d+$/.test(line));
  const files = places.map((place) => place.split(":")[0]!);
  expect(places).toHaveLength(8);
  expect(files).toEqual([...files].sort());
});

test("--format json gives the same facts", async () => {
  const { exitCode, out } = await runCommand([...args, "--format", "json"], setting);
  expect(exitCode).toBe(0);
  const { coverage } = JSON.parse(out).campaigns[0];
  expect(coverage).toMatchObject({ branches: 13, reached: 5 });
  expect(coverage.missed).toHaveLength(8);
  expect(coverage.missed).toContainEqual({
    kind: "fails",
    owner: { kind: "dataElement", id: "proteges" },
    reference: "1.7",
    text: 'protection = "oui"',
    file: "2031/donnees/activite.yaml",
    line: 74,
    column: 17,
  });
});

test("without the option, nothing is said of branches", async () => {
  const { out } = await runCommand(args.slice(0, -1), setting);
  expect(out).not.toContain("branches");
});
