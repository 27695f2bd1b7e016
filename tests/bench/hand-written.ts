// What a developer would write for one year and one category, by hand, on plain objects: the
// yardstick of the calculation bench. Absent is NaN; ids are those of the catalogue.
import type { Program } from "../../engine/calculation/program.ts";
import type { Answers } from "../../engine/calculation/submission.ts";

type Lines = Readonly<Record<string, number>>;
type Rows = Readonly<Record<string, Lines>>;

/** Lines asked of the category, and what a blank one counts for. */
interface Asked {
  readonly keys: readonly string[];
  readonly blank: number;
}

function figure(answers: Answers, id: string): number {
  const value = answers[id];
  return typeof value === "number" ? value : Number.NaN;
}

/** A question that is only asked when there are such places. */
function when(places: number, answers: Answers, id: string): number {
  return places > 0 ? figure(answers, id) : Number.NaN;
}

function quotient(above: number, below: number): number {
  return below === 0 ? Number.NaN : above / below;
}

function lines(answers: Answers, id: string, asked: Asked): readonly number[] {
  const given = answers[id] as Lines | undefined;
  if (given === undefined) return asked.keys.map(() => Number.NaN);
  return asked.keys.map((key) => given[key] ?? asked.blank);
}

function total(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

function cell(answers: Answers, id: string, line: string, column: string): number {
  return (answers[id] as Rows | undefined)?.[line]?.[column] ?? Number.NaN;
}

/** Breakdowns over a dimension: id of the result, of the item, and what each line is divided by. */
const SHARES: readonly (readonly [string, string, string])[] = [
  ["repartition_age", "effectif_par_age", ""],
  ["repartition_gir", "effectif_par_gir", ""],
  ["repartition_provenance", "admissions_par_provenance", ""],
  ["repartition_sorties", "sorties_par_motif", "sorties_definitives"],
  ["repartition_personnel_fonction", "etp_par_fonction", ""],
  ["pyramide_ages_personnel", "effectif_par_tranche_age", ""],
];

/** Every result of the category from one record's answers. */
export function createHandWritten(
  program: Program,
  category: string,
): (answers: Answers) => Readonly<Record<string, number>> {
  const asked = (id: string, top = false): Asked => {
    const element = program.elements.find((one) => one.id === id)!;
    const cells = element.cells.filter(({ appliesTo }) => appliesTo?.includes(category) ?? true);
    const keys = cells.map(({ line }) => line!);
    const kept = top ? keys.filter((key) => TOP_FUNCTIONS.includes(key)) : keys;
    return { keys: kept, blank: element.whenBlank ?? Number.NaN };
  };
  const shares = SHARES.map(([result, item, below]) => ({
    names: asked(item).keys.map((key) => `${result}.${key}`),
    item,
    below,
    all: asked(item),
    top: asked(item, item === "etp_par_fonction"),
  }));
  const motives = asked("jours_absence_par_motif");
  const motiveNames = motives.keys.map((key) => `taux_absenteisme_motif.${key}`);
  return (answers) => {
    const results: Record<string, number> = computeScalars(answers);
    for (const { names, item, below, all, top } of shares) {
      const whole = below === "" ? total(lines(answers, item, top)) : figure(answers, below);
      lines(answers, item, all).forEach((value, rank) => {
        results[names[rank]!] = quotient(100 * value, whole);
      });
    }
    const days = figure(answers, "etp_reels") * 365;
    const absences = lines(answers, "jours_absence_par_motif", motives);
    absences.forEach((value, rank) => {
      results[motiveNames[rank]!] = quotient(100 * value, days);
    });
    results.taux_absenteisme = quotient(100 * total(absences), days);
    return results;
  };
}

/** The lines of the dimension « fonction » that are part of no other. */
const TOP_FUNCTIONS: readonly string[] = [
  "direction_encadrement",
  "administration_gestion",
  "services_generaux",
  "restauration",
  "socio_educatif",
  "paramedical",
  "psychologue",
  "ash",
  "medical",
  "education_nationale",
  "autres_fonctions",
];

function computeScalars(answers: Answers): Record<string, number> {
  const permanent = cell(answers, "capacite", "permanent", "autorisees");
  const temporary = cell(answers, "capacite", "temporaire", "autorisees");
  const day = cell(answers, "capacite", "accueil_de_jour", "autorisees");
  const staff = figure(answers, "effectif_salaries_debut");
  const outside = figure(answers, "compte_6111") + figure(answers, "compte_6112");
  return {
    absence_moyenne: quotient(
      figure(answers, "jours_absence"),
      figure(answers, "personnes_absentes"),
    ),
    duree_moyenne_sejour: quotient(
      figure(answers, "durees_sejour"),
      figure(answers, "sorties_definitives"),
    ),
    file_active: figure(answers, "effectif_31_12") + figure(answers, "sorties_definitives"),
    gmp_dernier_connu: figure(answers, "gmp_connu"),
    gmp_dernier_valide: figure(answers, "gmp_valide"),
    pmp_dernier_connu: figure(answers, "pmp_connu"),
    pmp_dernier_valide: figure(answers, "pmp_valide"),
    part_mesure_protection: quotient(
      100 * figure(answers, "personnes_protegees"),
      figure(answers, "effectif_31_12"),
    ),
    taux_admission: quotient(100 * figure(answers, "admissions"), permanent),
    taux_admission_temporaire: quotient(
      100 * when(temporary, answers, "admissions_temporaire"),
      temporary,
    ),
    taux_admission_accueil_jour: quotient(
      100 * when(day, answers, "admissions_accueil_de_jour"),
      day,
    ),
    taux_derogation_age: quotient(
      100 * figure(answers, "personnes_derogation_age"),
      figure(answers, "effectif_31_12"),
    ),
    taux_hospitalisation: quotient(
      100 * figure(answers, "journees_hospitalisation"),
      figure(answers, "journees_realisees"),
    ),
    taux_occupation_permanent: quotient(
      100 * figure(answers, "journees_permanent"),
      permanent * figure(answers, "jours_ouverture"),
    ),
    taux_occupation_temporaire: quotient(
      100 * when(temporary, answers, "journees_temporaire"),
      temporary * when(temporary, answers, "jours_ouverture_temporaire"),
    ),
    taux_occupation_accueil_jour: quotient(
      100 * when(day, answers, "journees_accueil_de_jour"),
      day * when(day, answers, "jours_ouverture_accueil_de_jour"),
    ),
    taux_occupation_ash: quotient(
      100 * when(figure(answers, "places_ash"), answers, "beneficiaires_ash"),
      figure(answers, "places_ash"),
    ),
    taux_realisation_activite: quotient(
      100 * figure(answers, "journees_realisees"),
      figure(answers, "journees_financees"),
    ),
    taux_rotation_personnes: quotient(
      100 * ((figure(answers, "admissions") + figure(answers, "sorties_definitives")) / 2),
      figure(answers, "effectif_31_12"),
    ),
    taux_rotation_personnes_temporaire: quotient(
      100 *
        ((when(temporary, answers, "admissions_temporaire") +
          when(temporary, answers, "sorties_temporaire")) /
          2),
      when(temporary, answers, "effectif_temporaire"),
    ),
    taux_rotation_personnes_accueil_jour: quotient(
      100 *
        ((when(day, answers, "admissions_accueil_de_jour") +
          when(day, answers, "sorties_accueil_de_jour")) /
          2),
      when(day, answers, "effectif_accueil_de_jour"),
    ),
    taux_encadrement: quotient(
      100 * figure(answers, "encadrants_etp"),
      figure(answers, "etp_reels"),
    ),
    taux_etp_vacants: quotient(
      100 * figure(answers, "etp_vacants"),
      figure(answers, "etp_budgetes"),
    ),
    taux_etp_vacants_soins: quotient(
      100 * figure(answers, "etp_vacants_soins"),
      figure(answers, "etp_budgetes"),
    ),
    taux_etp_vacants_socio_educatif: quotient(
      100 * figure(answers, "etp_vacants_socio_educatif"),
      figure(answers, "etp_budgetes"),
    ),
    taux_prestations_externes: quotient(
      100 *
        (outside +
          figure(answers, "compte_621") +
          figure(answers, "compte_6223") +
          figure(answers, "compte_6226")),
      figure(answers, "depenses_personnel") +
        figure(answers, "compte_6111") +
        figure(answers, "compte_6112"),
    ),
    taux_rotation_personnel:
      100 *
      ((quotient(figure(answers, "recrutements"), staff) +
        quotient(figure(answers, "departs"), staff)) /
        2),
  };
}
