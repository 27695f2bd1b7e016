// Campaign 2031. Generated: do not edit.

export type Category = "FOYER" | "SERVICE";

/** What may be answered; each category is asked a part of it. */
export interface Answers {
  /** 1.1 Effectif au 31/12 */
  readonly effectif?: number;
  /** 1.2 Effectif par âge */
  readonly effectif_par_age?: { readonly [Key in "enfants" | "adultes" | "aines"]?: number };
  /** 1.3 Places et journées par mode d’accueil */
  readonly accueil?: { readonly [Key in "permanent" | "temporaire"]?: { readonly [Key in "places" | "journees"]?: number } };
  /** 1.4 Sorties définitives */
  readonly sorties?: number;
  /** 1.5 Durées des personnes sorties */
  readonly durees?: number;
  /** 1.6 Des personnes sont-elles protégées ? */
  readonly protection?: "oui" | "non";
  /** 1.7 Personnes protégées */
  readonly proteges?: number;
  /** 2.1 Statut juridique */
  readonly statut_juridique?: "public" | "prive";
  /** 2.2 ETP par métier */
  readonly etp_par_metier?: { readonly [Key in "soin" | "infirmier" | "autre_soin" | "accueil"]?: number };
  /** 2.3 Charges de personnel */
  readonly charges?: number;
  /** 2.4 Aides reçues */
  readonly aides?: readonly ("public" | "prive")[];
  /** 2.5 Date de la dernière visite */
  readonly derniere_visite?: string;
  /** 2.6 Commentaire */
  readonly commentaire?: string;
  /** 2.7 Accords d’entreprise */
  readonly accords?: readonly { readonly objet?: string; readonly signature?: string; readonly salaries?: number; readonly statut?: "public" | "prive"; readonly depose?: "oui" | "non" }[];
}

export interface Submission {
  readonly campaign: "2031";
  readonly category: Category;
  readonly answers: Answers;
  /** Last year's answers as they were given: under last year's ids, lines and options. */
  readonly previous?: Readonly<Record<string, unknown>>;
  /** Whose submission it is: finess, region, department, status… At most 20 texts of 100 characters. */
  readonly establishment?: Readonly<Record<string, string>>;
}

export type ResultId =
  | "duree_moyenne"
  | "repartition_age.enfants"
  | "repartition_age.adultes"
  | "repartition_age.aines"
  | "taux_occupation"
  | "part_protegee"
  | "cout_moyen";

export type Result =
  | { readonly value: number; readonly unit: string; readonly display: string }
  | {
      readonly absence: "missing" | "notApplicable" | "notComputable";
      readonly because: readonly string[];
      readonly reason?: string;
      readonly display: string;
    };

/** Results of the indicators that concern the category. */
export type Results = { readonly [Id in ResultId]?: Result };
