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
  const n = (id: string): number => figure(answers, id);
  const places = (line: string): number => cell(answers, "capacite", line, "autorisees");
  const staff = n("effectif_salaries_debut");
  const outside = n("compte_6111") + n("compte_6112");
  return {
    absence_moyenne: quotient(n("jours_absence"), n("personnes_absentes")),
    duree_moyenne_sejour: quotient(n("durees_sejour"), n("sorties_definitives")),
    file_active: n("effectif_31_12") + n("sorties_definitives"),
    gmp_dernier_connu: n("gmp_connu"),
    gmp_dernier_valide: n("gmp_valide"),
    pmp_dernier_connu: n("pmp_connu"),
    pmp_dernier_valide: n("pmp_valide"),
    part_mesure_protection: quotient(100 * n("personnes_protegees"), n("effectif_31_12")),
    taux_admission: quotient(100 * n("admissions"), places("permanent")),
    taux_admission_temporaire: quotient(100 * n("admissions_temporaire"), places("temporaire")),
    taux_admission_accueil_jour: quotient(
      100 * n("admissions_accueil_de_jour"),
      places("accueil_de_jour"),
    ),
    taux_derogation_age: quotient(100 * n("personnes_derogation_age"), n("effectif_31_12")),
    taux_hospitalisation: quotient(100 * n("journees_hospitalisation"), n("journees_realisees")),
    taux_occupation_permanent: quotient(
      100 * n("journees_permanent"),
      places("permanent") * n("jours_ouverture"),
    ),
    taux_occupation_temporaire: quotient(
      100 * n("journees_temporaire"),
      places("temporaire") * n("jours_ouverture_temporaire"),
    ),
    taux_occupation_accueil_jour: quotient(
      100 * n("journees_accueil_de_jour"),
      places("accueil_de_jour") * n("jours_ouverture_accueil_de_jour"),
    ),
    taux_occupation_ash: quotient(100 * n("beneficiaires_ash"), n("places_ash")),
    taux_realisation_activite: quotient(100 * n("journees_realisees"), n("journees_financees")),
    taux_rotation_personnes: quotient(
      100 * ((n("admissions") + n("sorties_definitives")) / 2),
      n("effectif_31_12"),
    ),
    taux_rotation_personnes_temporaire: quotient(
      100 * ((n("admissions_temporaire") + n("sorties_temporaire")) / 2),
      n("effectif_temporaire"),
    ),
    taux_rotation_personnes_accueil_jour: quotient(
      100 * ((n("admissions_accueil_de_jour") + n("sorties_accueil_de_jour")) / 2),
      n("effectif_accueil_de_jour"),
    ),
    taux_encadrement: quotient(100 * n("encadrants_etp"), n("etp_reels")),
    taux_etp_vacants: quotient(100 * n("etp_vacants"), n("etp_budgetes")),
    taux_etp_vacants_soins: quotient(100 * n("etp_vacants_soins"), n("etp_budgetes")),
    taux_etp_vacants_socio_educatif: quotient(
      100 * n("etp_vacants_socio_educatif"),
      n("etp_budgetes"),
    ),
    taux_prestations_externes: quotient(
      100 * (outside + n("compte_621") + n("compte_6223") + n("compte_6226")),
      n("depenses_personnel") + n("compte_6111") + n("compte_6112"),
    ),
    taux_rotation_personnel:
      100 * ((quotient(n("recrutements"), staff) + quotient(n("departs"), staff)) / 2),
  };
}
