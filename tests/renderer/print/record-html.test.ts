// The filled record on screen: what is there, what is not and why, and texts that are only texts.

import { expect, test } from "vitest";

import { renderRecordHtml } from "../../../renderer/index.ts";
import { HOSTILE } from "../../support/hostile-texts.ts";
import { EMPTY_RECORD, makeHostileRecord, SAMPLE_RECORD } from "../../support/sample-record.ts";

const page = renderRecordHtml(SAMPLE_RECORD);

const END: Readonly<Record<string, string>> = {
  "<tr": "</tr>",
  "<tb": "</tbody>",
  "<di": "</table>",
};

/** What one reads of the row, or of the table, of this id. */
function read(id: string, html = page): string {
  const start = html.search(new RegExp(`<(tr|tbody|div class="alone") id="${id}">`));
  const rest = html.slice(start);
  return plain(rest.slice(0, rest.indexOf(END[rest.slice(0, 3)]!)));
}

const plain = (html: string) =>
  html
    .replace(/<style>.*<\/style>/s, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/&nbsp;/g, " ")
    .replace(/&#x([0-9A-F]+);/g, (_, code: string) =>
      String.fromCodePoint(Number.parseInt(code, 16)),
    )
    .replace(/[\s\u00A0\u202F]+/g, " ")
    .trim();

test.each([
  ["personnes_presentes", "1.1 Nombre de personnes accompagnées au 31 décembre 1 240 personnes"],
  ["date_renouvellement", "1.2 Date du dernier renouvellement de l’autorisation 28/02/2019"],
  [
    "accueil_de_jour",
    "1.4 L’établissement propose-t-il un accueil de jour ? oui écart à la réponse commune : Ouvert en mai.",
  ],
  ["mode_tarification", "1.5 † Mode de tarification Prix de journée réponse commune"],
  ["partenaires", "1.7 Partenaires de l’établissement Éducation nationale"],
  ["depenses", "2.1 Dépenses de personnel de l’exercice non renseigné"],
])("tells the answer to %s", (id, says) => {
  expect(read(id)).toBe(says);
});

test("a question that does not arise is « sans objet », and its answer is said to be kept", () => {
  expect(read("jours_ouverture")).toBe(
    "1.6 Jours d’ouverture de l’accueil de jour (si 1.4 L’établissement propose-t-il un accueil de jour ? = oui) sans objet réponse conservée, non prise en compte : 250 jours",
  );
});

test("a question whose condition is not known is told so, never left blank", () => {
  expect(read("commentaire")).toContain("condition non renseignée");
  expect(read("commentaire")).toContain("réponse conservée, non prise en compte : =1+1");
});

test("a breakdown is a table with its blanks and no total that would be partial", () => {
  expect(read("personnes_par_age")).toBe(
    "1.8 Personnes accompagnées selon l’âge 1.8 Personnes accompagnées selon l’âge Ligne Personnes Moins de 20 ans 300 dont moins de 6 ans 100 De 20 à 59 ans non renseigné 60 ans et plus 40 Total, égal à 1.1 « Nombre de personnes accompagnées au 31 décembre » non renseigné",
  );
});

test("a list has the lines that were given, and no blank one", () => {
  const told = read("autorisations");
  expect(told).toContain("1 =1+1 03/01/2017 40 places oui Département");
  expect(told).toMatch(/2 Accueil de jour( non renseigné){4}$/);
});

test("a record that is kept says who signed it and when, or that nobody did", () => {
  expect(plain(page)).toContain("Signature Signé le 3 mai 2031 par Léa Martin.");
  const { standing, ...alone } = SAMPLE_RECORD;
  const open = renderRecordHtml({ ...alone, standing: { ...standing!, signature: null } });
  expect(plain(open)).toContain("Signature Non signé : les réponses peuvent encore changer.");
  expect(plain(renderRecordHtml(alone))).not.toMatch(/Signature|Justification|réponse commune/);
});

test("a finding is told with why the answers stand all the same", () => {
  const justified = "Justification : Travaux dans l’année. Une aile est fermée.";
  expect(plain(page)).toContain(`vérifiez les deux. ${justified}`);
  expect(plain(page).split("Justification").length).toBe(2);
});

test("a table that the managing body answered says so", () => {
  expect(read("places")).toContain("réponse commune");
  const explained = "réponse commune L’organisme gestionnaire l’a donnée une fois";
  expect(plain(page)).toContain(explained);
});

test("a figure below two is counted in the singular", () => {
  const answers = { ...SAMPLE_RECORD.answers, personnes_presentes: 1 };
  const told = read("personnes_presentes", renderRecordHtml({ ...SAMPLE_RECORD, answers }));
  expect(told).toContain("décembre 1 personne");
  expect(told).not.toContain("1 personnes");
});

test("an indicator is told with its figure, its formula and the answers it was made of", () => {
  expect(read("resultat-taux_depart")).toBe(
    "P01 Taux de départ 7,50 % 100 × personnes parties ÷ personnes accompagnées Numérateur : 93 personnes, dénominateur : 1 240 personnes 1.1 Nombre de personnes accompagnées au 31 décembre : 1 240 personnes 1.8 Personnes accompagnées selon l’âge : Moins de 20 ans 300 personnes",
  );
  const missing = read("resultat-depense_moyenne");
  expect(missing).toContain("Il manque : 2.1 Dépenses de personnel de l’exercice.");
  expect(missing).toMatch(/^R01 † Dépense moyenne par personne non renseigné /);
});

test("an indicator by line is a table, with what its lines lack", () => {
  const ages = read("resultat-part_par_age");
  expect(ages).toContain("Il manque : 1.8 Personnes accompagnées selon l’âge.");
  expect(ages).toContain("Moins de 20 ans 24,19 % 300 personnes 1 240 personnes");
  expect(ages).toContain("De 20 à 59 ans non renseigné – 1 240 personnes");
  const sums = read("resultat-cumul_par_age");
  expect(sums).toContain("Moins de 20 ans 300 personnes ; De 20 à 59 ans 900 personnes");
  expect(sums).not.toContain("Numérateur");
});

test("an indicator of another category is not there", () => {
  expect(page).not.toContain("D’une autre catégorie");
});

test("blocking findings come first, each with its line, its answers, and what was corrected", () => {
  const text = plain(page);
  expect(text).toContain("1 contrôle bloquant, 1 alerte.");
  const blocking = text.indexOf("Contrôles bloquants Un contrôle");
  const alerts = text.indexOf("Alertes Une alerte");
  expect(blocking).toBeGreaterThan(0);
  expect(alerts).toBeGreaterThan(blocking);
  expect(alerts).toBeLessThan(text.lastIndexOf("Axe 1 – Prestations"));
  expect(text.slice(blocking, alerts)).toContain("K02 Total par âge, Accueil permanent Pour cette");
  expect(text.slice(alerts)).toContain("diffère de l’effectif");
  expect(text.slice(alerts)).toContain("depuis le 12 mai 2031 (Anne Martin)");
  expect(text.slice(alerts)).toContain("1.10 Autorisations en vigueur : 2 lignes");
});

test("the fill rate is rounded down and says how many answers are still to be given", () => {
  const text = plain(page);
  // 90 % of 9 are 8.1: nine answers, three more than six.
  expect(text).toContain(
    "66,6 % , 6 réponses sur 9 attendues. Taux exigé : 90 %, non atteint, 3 réponses à donner au moins.",
  );
  expect(text).toContain("1. Activité et accompagnement 2 1.2 Date du dernier renouvellement");
});

test("an empty record is a record", () => {
  const html = renderRecordHtml(EMPTY_RECORD);
  expect(plain(html)).toContain("Établissement ou service non renseigné");
  expect(plain(html)).toContain("Aucun contrôle ne signale d’anomalie.");
  expect(html).not.toMatch(/undefined|\[object|NaN/);
});

test.each(Object.entries(HOSTILE))("a hostile text is a text: %s", (_, text) => {
  const tags = (html: string) => html.match(/<[a-z!/][^>\s]*/gi);
  const [hostile, plain] = [text, "sans malice"].map((one) =>
    tags(renderRecordHtml(makeHostileRecord(one))),
  );
  expect(hostile).toEqual(plain);
});
