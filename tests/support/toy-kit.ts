// A kit for the toy campaign: short, every placeholder in it.

import { readCatalogue, TOY_CATALOGUE } from "./read-catalogue.ts";

export const TOY_KIT = `titre: Kit d'essai
presentation: |
  Campagne {{campagne}} ({{exercice}}), pour {{etablissement}}, {{libelle_de_la_categorie}} ({{categorie}}).

  Du {{ouverture}} au {{cloture}}, feuilles le {{retour}}, {{taux_de_remplissage}}.
documents:
  guide: Le guide.
  grille: "La grille : {{nombre_de_questions}} questions."
  feuilles: Les feuilles.
  changements: Ce qui change.
  sans_changements: Rien à comparer.
  retroplanning: Le rétroplanning.
  courriers: Les courriers.
  liste_de_controle: La liste.
par_defaut: { etablissement: votre établissement }
intervenants: { coordination: Coordination }
jalons:
  ouverture: { titre: Ouverture, texte: On commence. }
  cloture: { titre: Clôture, texte: On finit. }
etapes:
  validation: { titre: Valider, texte: Valider le dossier., jours_avant_cloture: 0, responsable: direction }
  remise: { titre: Remettre, texte: Remettre les feuilles., jours_avant_cloture: 60, responsable: coordination }
  retour: { titre: Rendre, texte: Rendre les feuilles., jours_avant_cloture: 30, responsable: rh }
courrier:
  objet: "Campagne {{campagne}} : {{service}}"
  texte: |
    Pour {{etablissement}}, **{{nombre_de_questions}}** questions.
  fin: Merci.
  services: { direction: Vos contrats., rh: "Vos effectifs, {{service}}." }
liste_de_controle:
  - { titre: Avant, points: ["Tout est prêt pour le {{ouverture}}"] }
provenance: { statut: reconstitue, raison: Un essai. }
`;

/** The toy catalogue with its kit. */
export function readToyWithKit(): Readonly<Record<string, string>> {
  return { ...readCatalogue(TOY_CATALOGUE), "2031/kit.yaml": TOY_KIT };
}
