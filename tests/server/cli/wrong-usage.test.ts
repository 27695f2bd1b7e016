// What one may mistype, and the sentence one then reads: exit 2, a suggestion, what exists.

import { expect, test } from "vitest";
import { runCommand } from "../support/run-command.ts";

const DOSSIER = "catalogue/2023/dossiers/ehpad.yaml";

test.each<[string, readonly string[]]>([
  ["", ["Usage : millesime <commande>", "verifier", "servir"]],
  [
    "verifer",
    ["La commande « verifer » n'existe pas.", "dire « verifier »", "Commandes : verifier,"],
  ],
  ["constructor", ["La commande « constructor » n'existe pas."]],
  ["verifier 2032", ["La campagne « 2032 » n'existe pas.", "« 2023 »", "Campagnes : 2022, 2023,"]],
  ["verifier ../2023", ["La campagne « ../2023 » n'existe pas."]],
  ["verifier 2023 2024", ["« 2024 » est de trop.", "Usage : millesime verifier [campagne]"]],
  ["verifier --provenence", ["L'option « --provenence » n'existe pas", "dire « --provenance »"]],
  ["verifier -p", ["L'option « -p » n'existe pas", "Options : --provenance"]],
  ["verifier --provenance=oui", ["« --provenance » ne prend pas de valeur"]],
  ["verifier --format", ["L'option « --format » attend une valeur"]],
  ["verifier --format jsn", ["n'accepte pas « jsn »", "« json »", "Il faut « texte » ou « json »"]],
  ["verifier --format json --format json", ["est donnée deux fois"]],
  ["verifier --catalogue /nowhere", ["Le dossier « /nowhere » n'existe pas."]],
  ["verifier --catalogue package.json", ["Le dossier « package.json » n'existe pas."]],
  ["verifier --catalogue tests", ["« tests » ne contient aucune campagne."]],
  ["calculer 2023", ["Il manque <dossier>.", "millesime calculer <campagne> <dossier>"]],
  ["calculer 2023 absent.json", ["« absent.json » ne peut pas être lu : il n'existe pas."]],
  ["calculer 2023 tests", ["« tests » ne peut pas être lu : c'est un dossier."]],
  [`expliquer 2023 ${DOSSIER} gmp`, ["L'indicateur « gmp » n'existe pas.", "Indicateurs : "]],
  [`expliquer 2023 ${DOSSIER} repartition_gir`, ["un résultat par ligne : repartition_gir.gir_1,"]],
  ["dossier 2023", ["Il manque <dossier>.", "millesime dossier <campagne> <dossier>"]],
  ["dossier 2023 absent.json", ["« absent.json » ne peut pas être lu : il n'existe pas."]],
  [`dossier 2023 ${DOSSIER} --format xlsx`, ["Il faut « pdf » ou « html »"]],
  [`dossier 2032 ${DOSSIER}`, ["La campagne « 2032 » n'existe pas."]],
  ["grille 2023", ["Il manque --categorie, --dossier ou --etablissement.", "Catégories : CAMSP,"]],
  ["grille 2023 --categorie EHPD", ["La catégorie « EHPD » n'existe pas.", "dire « EHPAD »"]],
  ["grille 2023 --categorie EHPAD --service rhh", ["Le service « rhh » n'existe pas", "« rh »"]],
  ["grille 2023 --categorie EHPAD --format docx", ["Il faut « xlsx », « pdf » ou « html »"]],
  [`grille 2023 --categorie MAS --dossier ${DOSSIER}`, ["est de la catégorie EHPAD, pas MAS"]],
  ["guide 2023 --format html --sortie package.json/x", ["un fichier porte le nom d'un dossier"]],
  ["comparer 2023 2022", ["est postérieure à 2022", "« millesime comparer 2022 2023 »"]],
  ["servir --port 70000", ["« 70000 » n'est pas un port", "de 0 à 65535"]],
  ["servir --port 3000;rm", ["« 3000;rm » n'est pas un port"]],
])("millesime %s", async (line, says) => {
  const { exitCode, out, error } = await runCommand(line.split(" ").filter(Boolean));
  for (const part of says) expect(error).toContain(part);
  expect(exitCode).toBe(2);
  expect(out).toBe("");
});

test("--aide explains each command on the standard output, exit 0", async () => {
  for (const name of [
    "verifier",
    "compiler",
    "calculer",
    "expliquer",
    "dossier",
    "grille",
    "guide",
    "nouvelle",
    "revoir",
    "publier",
    "servir",
  ]) {
    const { exitCode, out, error } = await runCommand([name, "--aide"]);
    expect(exitCode).toBe(0);
    expect(out).toContain(`Usage : millesime ${name}`);
    expect(out).toContain("--catalogue <dossier>");
    expect(error).toBe("");
  }
  expect((await runCommand(["--aide"])).exitCode).toBe(0);
});
