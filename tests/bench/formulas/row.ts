// The row objects that the hand-written functions read: every cell of the world by its name.

type Age =
  | "moins_20"
  | "de_20_a_39"
  | "de_40_a_59"
  | "de_60_a_64"
  | "de_65_a_74"
  | "de_75_a_84"
  | "de_85_a_94"
  | "de_95_et_plus";

type Seniority =
  | "moins_de_1_an"
  | "de_1_a_4_ans"
  | "de_5_a_9_ans"
  | "de_10_a_19_ans"
  | "vingt_ans_et_plus";

type Post =
  | "direction"
  | "administration"
  | "services_generaux"
  | "restauration"
  | "educatif"
  | "infirmier"
  | "aide_soignant"
  | "medecin"
  | "psychologue"
  | "hotellerie"
  | "enseignement"
  | "autre";

type Motive =
  | "maladie_courte"
  | "maladie_moyenne"
  | "maladie_longue"
  | "accident"
  | "maternite"
  | "formation"
  | "autre";

type Month =
  | "janvier"
  | "fevrier"
  | "mars"
  | "avril"
  | "mai"
  | "juin"
  | "juillet"
  | "aout"
  | "septembre"
  | "octobre"
  | "novembre"
  | "decembre";

type Mode = "permanent" | "temporaire" | "jour" | "nuit";

type Cell =
  | "categorie"
  | "statut"
  | "convention"
  | "accueil_jour"
  | "habilitation"
  | "cpom"
  | "effectif"
  | "sorties"
  | "admissions"
  | "file_active"
  | "durees_sejour"
  | "jours_ouverture"
  | "jours_ouverture_jour"
  | "journees_realisees"
  | "journees_financees"
  | "journees_hospitalisation"
  | "personnes_protegees"
  | "beneficiaires_ash"
  | "actes_realises"
  | "actes_programmes"
  | "actes_annules"
  | "actes_reportes"
  | "effectif_salaries"
  | "recrutements"
  | "departs"
  | "etp_reels"
  | "etp_budgetes"
  | "etp_vacants"
  | "etp_encadrants"
  | "etp_soins"
  | "charges"
  | "produits"
  | "impots"
  | "depenses_personnel"
  | "taxe_salaires"
  | "interim"
  | "sous_traitance"
  | "frais_siege"
  | "dettes"
  | "capitaux"
  | "amortissements"
  | "valeur_brute"
  | "fonds_roulement"
  | "besoin_roulement"
  | `capacite_${Mode}_${"autorisees" | "installees" | "journees"}`
  | `personnes_${Age}_${"femmes" | "hommes"}`
  | `dependance_gir_${1 | 2 | 3 | 4 | 5 | 6}`
  | `etp_fonction_${Post}`
  | `salaries_${Age}`
  | `presence_${Seniority}`
  | `absences_${Motive}`
  | `activite_${Month}`
  | `budget_groupe_${1 | 2 | 3}_${"prevu" | "realise"}`;

/** One year of one establishment; NaN is absent, an option is its rank. */
export type Figures = Readonly<Record<Cell, number>>;

export interface Row extends Figures {
  readonly previous: Figures;
}

/** Formulas by hand, by id of indicator. */
export type HandWritten = Readonly<Record<string, (row: Row) => number>>;
