// Campaign 2025. Generated: do not edit.

export type Category = "CAMSP" | "CMPP" | "CRP" | "EHPAD" | "ESAT" | "IEM" | "EEAP" | "EAM" | "FDV" | "FH" | "IME" | "IDA" | "IDV" | "IES" | "ITEP" | "MAS" | "SAVS" | "SAMSAH" | "SSIAD" | "SPASAD" | "SESSAD" | "SAA";

/** What may be answered; each category is asked a part of it. */
export interface Answers {
  /** C1.1 Sources de financement */
  readonly sources_financement?: readonly ("assurance_maladie" | "departement" | "etat" | "autre")[];
  /** C1.2 Nomenclature comptable applicable */
  readonly nomenclature_comptable?: "m22" | "m22_prive" | "m21" | "autre";
  /** C1.3 Option tarifaire */
  readonly option_tarifaire?: "global_avec_pui" | "global_sans_pui" | "partiel_avec_pui" | "partiel_sans_pui";
  /** C1.4 Modalité de tarification */
  readonly modalite_tarification?: string;
  /** C1.5 Date de délivrance de l’autorisation liée à l’activité principale */
  readonly date_autorisation?: string;
  /** C1.6 Date d’ouverture de la structure */
  readonly date_ouverture?: string;
  /** C1.7 Dispositifs spécifiques destinés aux enfants et adolescents handicapés */
  readonly dispositifs_enfants?: readonly ("uema" | "ueea" | "ditep" | "dame" | "pcpe" | "emas" | "autre")[];
  /** C1.8 Dispositifs spécifiques destinés aux adultes handicapés */
  readonly dispositifs_adultes?: readonly ("habitat_inclusif" | "emploi_accompagne" | "pcpe" | "autre")[];
  /** C1.9 Lignes d’autorisation inscrites au répertoire FINESS */
  readonly autorisations_finess?: readonly { readonly discipline?: string; readonly mode_de_fonctionnement?: string; readonly clientele?: string; readonly date_de_delivrance?: string }[];
  /** C2.1 CPOM médico-social en cours */
  readonly cpom_en_cours?: "oui" | "non";
  /** C2.2 Date d’entrée en vigueur du CPOM */
  readonly cpom_date_debut?: string;
  /** C2.3 Date d’échéance du CPOM */
  readonly cpom_date_echeance?: string;
  /** C2.8 Date de signature du dernier avenant au CPOM */
  readonly cpom_date_avenant?: string;
  /** C2.4 Partenaires signataires du CPOM */
  readonly cpom_signataires?: readonly ("ars" | "departement" | "autre")[];
  /** C2.5 Signature d’une convention tripartite entre l’ESMS, l’ARS et le conseil départemental */
  readonly convention_tripartite?: "oui" | "non";
  /** C2.6 Date de signature de la convention tripartite */
  readonly convention_tripartite_signature?: string;
  /** C2.7 Date d’échéance de la convention tripartite */
  readonly convention_tripartite_echeance?: string;
  /** C3.1 Livret d’accueil : date de la dernière actualisation */
  readonly date_livret_accueil?: string;
  /** C3.2 Charte des droits et libertés de la personne accueillie, annexée au livret d’accueil et affichée dans l’ESMS */
  readonly charte_droits_libertes?: "oui" | "non";
  /** C3.3 Contrat de séjour ou document individuel de prise en charge : date de la dernière actualisation */
  readonly date_contrat_sejour?: string;
  /** C3.4 Liste des personnes qualifiées, annexée au livret d’accueil */
  readonly liste_personnes_qualifiees?: "oui" | "non";
  /** C3.5 Règlement de fonctionnement : date de la dernière actualisation */
  readonly date_reglement_fonctionnement?: string;
  /** C3.6 Conseil de la vie sociale ou autre forme de participation : date de la dernière réunion avant le 31 décembre de l’exercice clos */
  readonly date_conseil_vie_sociale?: string;
  /** C3.7 Projet d’établissement ou de service : date de la dernière actualisation */
  readonly date_projet_etablissement?: string;
  /** C3.8 Critères d’admission formalisés dans le projet d’établissement ou de service */
  readonly criteres_admission?: "oui" | "non";
  /** C3.9 Formalisation de la démarche de gestion des risques et de lutte contre la maltraitance */
  readonly demarche_risques_maltraitance?: "oui" | "non";
  /** C3.10 Démarche de certification complémentaire */
  readonly certification?: "oui" | "non";
  /** C3.11 Date d’obtention de la certification */
  readonly date_certification?: string;
  /** C3.12 Certification des fonctions administratives et de gestion */
  readonly certification_administration?: "oui" | "non";
  /** C3.13 Certification des fonctions d’accompagnement ou de soins */
  readonly certification_accompagnement?: "oui" | "non";
  /** C3.14 Certification des fonctions logistiques ou de support */
  readonly certification_logistique?: "oui" | "non";
  /** C4.1 Soins somatiques et psychiques */
  readonly prestation_soins?: "oui" | "non";
  /** C4.2 Mode de réalisation des soins somatiques et psychiques */
  readonly prestation_soins_mode?: readonly ("en_propre" | "mutualise" | "externe" | "convention")[];
  /** C4.3 Rééducation et réadaptation fonctionnelle */
  readonly prestation_reeducation?: "oui" | "non";
  /** C4.4 Mode de réalisation de la rééducation et réadaptation fonctionnelle */
  readonly prestation_reeducation_mode?: readonly ("en_propre" | "mutualise" | "externe" | "convention")[];
  /** C4.5 Prestations en matière d’autonomie */
  readonly prestation_autonomie?: "oui" | "non";
  /** C4.6 Mode de réalisation des prestations en matière d’autonomie */
  readonly prestation_autonomie_mode?: readonly ("en_propre" | "mutualise" | "externe" | "convention")[];
  /** C4.7 Accompagnements pour exercer ses droits */
  readonly prestation_droits?: "oui" | "non";
  /** C4.8 Mode de réalisation de l’accompagnement pour exercer ses droits */
  readonly prestation_droits_mode?: readonly ("en_propre" | "mutualise" | "externe" | "convention")[];
  /** C4.9 Accompagnements au logement */
  readonly prestation_logement?: "oui" | "non";
  /** C4.10 Mode de réalisation de l’accompagnement au logement */
  readonly prestation_logement_mode?: readonly ("en_propre" | "mutualise" | "externe" | "convention")[];
  /** C4.11 Accompagnements pour exercer ses rôles sociaux */
  readonly prestation_roles_sociaux?: "oui" | "non";
  /** C4.12 Mode de réalisation de l’accompagnement pour exercer ses rôles sociaux */
  readonly prestation_roles_sociaux_mode?: readonly ("en_propre" | "mutualise" | "externe" | "convention")[];
  /** C4.13 Accompagnements pour participer à la vie sociale */
  readonly prestation_vie_sociale?: "oui" | "non";
  /** C4.14 Mode de réalisation de l’accompagnement pour participer à la vie sociale */
  readonly prestation_vie_sociale_mode?: readonly ("en_propre" | "mutualise" | "externe" | "convention")[];
  /** C4.15 Accompagnement en matière de ressources et d’autogestion */
  readonly prestation_ressources?: "oui" | "non";
  /** C4.16 Mode de réalisation de l’accompagnement en matière de ressources et d’autogestion */
  readonly prestation_ressources_mode?: readonly ("en_propre" | "mutualise" | "externe" | "convention")[];
  /** C4.17 Prestations de coordination renforcée pour la cohérence du parcours */
  readonly prestation_coordination?: "oui" | "non";
  /** C4.18 Mode de réalisation des prestations de coordination renforcée */
  readonly prestation_coordination_mode?: readonly ("en_propre" | "mutualise" | "externe" | "convention")[];
  /** C4.19 Lieu de réalisation des prestations */
  readonly prestations_lieu?: "dans_les_murs" | "hors_les_murs" | "les_deux";
  /** C5.1 Gestion des ressources humaines */
  readonly support_rh?: "oui" | "non";
  /** C5.2 Mode de réalisation de la gestion des ressources humaines */
  readonly support_rh_mode?: "en_propre" | "mutualise" | "externalise";
  /** C5.3 Gestion administrative, budgétaire, financière et comptable */
  readonly support_gestion?: "oui" | "non";
  /** C5.4 Mode de réalisation de la gestion administrative, budgétaire, financière et comptable */
  readonly support_gestion_mode?: "en_propre" | "mutualise" | "externalise";
  /** C5.5 Réalisation des achats de la structure */
  readonly support_achats?: "oui" | "non";
  /** C5.6 Mode de mutualisation des achats de la structure */
  readonly support_achats_mode?: "en_propre" | "mutualise" | "externalise";
  /** C5.7 Information et communication */
  readonly support_information?: "oui" | "non";
  /** C5.8 Mode de réalisation de la gestion de l’information et de la communication */
  readonly support_information_mode?: "en_propre" | "mutualise" | "externalise";
  /** C5.9 Qualité et sécurité */
  readonly support_qualite?: "oui" | "non";
  /** C5.10 Mode de réalisation de la gestion de la qualité et de la sécurité */
  readonly support_qualite_mode?: "en_propre" | "mutualise" | "externalise";
  /** C5.11 Relations avec le territoire */
  readonly support_territoire?: "oui" | "non";
  /** C5.12 Mode de réalisation de la gestion des relations avec le territoire */
  readonly support_territoire_mode?: "en_propre" | "mutualise" | "externalise";
  /** C5.13 Transports liés à gérer, manager, coopérer */
  readonly support_transports_gestion?: "oui" | "non";
  /** C5.14 Mode de réalisation des transports liés à gérer, manager, coopérer */
  readonly support_transports_gestion_mode?: "en_propre" | "mutualise" | "externalise";
  /** C5.15 Fournir des repas */
  readonly support_repas?: "oui" | "non";
  /** C5.16 Mode de réalisation de la fourniture des repas */
  readonly support_repas_mode?: "en_propre" | "mutualise" | "externalise";
  /** C5.17 Entretenir le linge */
  readonly support_linge?: "oui" | "non";
  /** C5.18 Mode de réalisation de l’entretien du linge */
  readonly support_linge_mode?: "en_propre" | "mutualise" | "externalise";
  /** C5.19 Transports liés au projet individuel */
  readonly support_transports_projet?: "oui" | "non";
  /** C5.20 Mode de réalisation des transports liés au projet individuel */
  readonly support_transports_projet_mode?: "en_propre" | "mutualise" | "externalise";
  /** C5.21 Transports des biens et matériels liés à la restauration et à l’entretien du linge */
  readonly support_transports_biens?: "oui" | "non";
  /** C5.22 Mode de réalisation des transports des biens et matériels liés à la restauration et à l’entretien du linge */
  readonly support_transports_biens_mode?: "en_propre" | "mutualise" | "externalise";
  /** C6.1 Établissement sur un seul site */
  readonly mono_site?: "oui" | "non";
  /** C6.2 Établissement dans un seul bâtiment */
  readonly mono_batiment?: "oui" | "non";
  /** C6.3 Accès à un groupe électrogène et type de groupe */
  readonly groupe_electrogene?: "aucun" | "fixe" | "mobile" | "convention";
  /** C6.4 Nature du droit d’occupation du ou des bâtiments */
  readonly droit_occupation?: "proprietaire" | "locataire" | "mise_a_disposition" | "autre";
  /** C6.5 Superficie des locaux */
  readonly surface_locaux?: number;
  /** C6.6 Superficie des terrains hors emprise foncière */
  readonly surface_terrains?: number;
  /** C6.7 Nombre de chambres individuelles au 31 décembre */
  readonly chambres_individuelles?: number;
  /** C6.8 Nombre de chambres individuelles au 31 décembre (EHPAD) */
  readonly chambres_individuelles_ehpad?: number;
  /** C6.9 Nombre de chambres doubles au 31 décembre */
  readonly chambres_doubles?: number;
  /** C6.10 Nombre de chambres doubles au 31 décembre (EHPAD) */
  readonly chambres_doubles_ehpad?: number;
  /** C6.11 Nombre de chambres de plus de deux lits au 31 décembre */
  readonly chambres_plus_de_deux_lits?: number;
  /** C6.12 Nombre de chambres de plus de deux lits au 31 décembre (EHPAD) */
  readonly chambres_plus_de_deux_lits_ehpad?: number;
  /** C6.13 Nombre total de chambres installées au 31 décembre */
  readonly chambres_total?: number;
  /** C6.14 Nombre total de chambres installées au 31 décembre (EHPAD) */
  readonly chambres_total_ehpad?: number;
  /** C6.15 Organisation des transports */
  readonly organisation_transports?: string;
  /** C6.16 Nombre de véhicules adaptés au 31 décembre */
  readonly vehicules_adaptes?: number;
  /** C6.17 Nombre de véhicules au 31 décembre, hors véhicules adaptés */
  readonly vehicules_non_adaptes?: number;
  /** C6.18 Accessibilité au transport collectif */
  readonly transport_collectif?: "oui" | "non";
  /** C6.19 Plateau technique et équipements en propre */
  readonly plateau_technique?: readonly ("balneotherapie" | "stimulation_sensorielle" | "kinesitherapie_psychomotricite" | "ateliers_pedagogiques" | "pui")[];
  /** C6.20 Plateau technique et équipements en propre (EHPAD) */
  readonly plateau_technique_ehpad?: readonly ("balneotherapie" | "stimulation_sensorielle" | "kinesitherapie_psychomotricite" | "ateliers_pedagogiques" | "pui")[];
  /** C7.1 Contrainte architecturale du bâtiment principal */
  readonly batiment_contrainte?: string;
  /** C7.2 Date de construction du bâtiment principal */
  readonly batiment_date_construction?: string;
  /** C7.3 Date des derniers gros travaux du bâtiment principal */
  readonly batiment_date_travaux?: string;
  /** C7.4 Date de passage de la dernière commission de sécurité dans le bâtiment principal */
  readonly batiment_date_commission?: string;
  /** C7.5 Avis favorable de la commission de sécurité pour le bâtiment principal */
  readonly batiment_avis_commission?: "oui" | "non";
  /** C7.6 Présence d’amiante dans le bâtiment principal */
  readonly batiment_amiante?: "oui" | "non";
  /** C7.7 Réglementation énergétique appliquée à la construction du bâtiment principal */
  readonly batiment_reglementation_energie?: "aucune" | "rt_1974" | "rt_1982" | "rt_1988" | "rt_2000" | "rt_2005" | "rt_2012" | "re_2020";
  /** C7.8 Mode de chauffage principal du bâtiment principal */
  readonly batiment_chauffage?: "gaz" | "fioul" | "electricite" | "bois" | "reseau_de_chaleur" | "autre";
  /** C7.9 Présence d’un système de rafraîchissement des locaux du bâtiment principal */
  readonly batiment_rafraichissement?: "oui" | "non";
  /** C7.10 Isolation des menuiseries extérieures des pièces de vie du bâtiment principal */
  readonly batiment_isolation?: "simple" | "double" | "triple";
  /** C7.11 Respect de la réglementation sur l’accessibilité du bâtiment principal */
  readonly batiment_accessibilite?: "oui" | "non";
  /** C7.12 Nature du droit d’occupation du bâtiment principal */
  readonly batiment_droit_occupation?: "proprietaire" | "locataire" | "mise_a_disposition" | "autre";
  /** C7.13 Superficie des locaux du bâtiment principal, en surface dans œuvre */
  readonly batiment_surface?: number;
  /** C7.14 Nombre de chambres individuelles dans le bâtiment principal */
  readonly batiment_chambres_individuelles?: number;
  /** C7.15 Nombre de chambres doubles dans le bâtiment principal */
  readonly batiment_chambres_doubles?: number;
  /** C7.16 Nombre de chambres de plus de deux lits dans le bâtiment principal */
  readonly batiment_chambres_plus_de_deux_lits?: number;
  /** C7.17 Nombre total de chambres dans le bâtiment principal */
  readonly batiment_chambres_total?: number;
  /** C7.18 Nombre total de lits dans le bâtiment principal */
  readonly batiment_lits?: number;
  /** C7.19 Nombre de chambres avec sanitaires complets (lavabo, douche et toilettes) dans le bâtiment principal */
  readonly batiment_sanitaires_complets?: number;
  /** C7.20 Nombre de chambres avec sanitaires partiels (lavabo et toilettes) dans le bâtiment principal */
  readonly batiment_sanitaires_partiels?: number;
  /** C7.21 Nombre de chambres sans sanitaires dans le bâtiment principal */
  readonly batiment_sans_sanitaires?: number;
  /** C7.22 Type d’établissement recevant du public du bâtiment principal */
  readonly batiment_type_erp?: "j" | "u";
  /** C8.1 Signature de la convention Plan bleu */
  readonly plan_bleu?: "oui" | "non";
  /** C8.2 Partenariat avec un réseau de santé */
  readonly reseau_sante?: "oui" | "non";
  /** C8.3 Partenariat avec un dispositif d’appui à la coordination des parcours de santé */
  readonly dispositif_appui_coordination?: "oui" | "non";
  /** C8.4 Partenariat avec un dispositif d’appui à la coordination des parcours de santé (EHPAD) */
  readonly dispositif_appui_coordination_ehpad?: "oui" | "non";
  /** C8.5 Conventions avec des équipes mobiles */
  readonly equipes_mobiles?: "oui" | "non";
  /** C8.6 Convention avec une équipe d’hospitalisation à domicile (HAD) */
  readonly convention_had?: "oui" | "non";
  /** C8.7 Coopération entre établissements */
  readonly cooperations?: readonly ("gcsms" | "gcs" | "convention" | "autre")[];
  /** C8.8 Convention avec l’Éducation nationale */
  readonly convention_education_nationale?: "oui" | "non";
  /** C8.9 Mission d’appui-ressource sur le territoire */
  readonly appui_ressource?: "oui" | "non";
  /** C8.10 Nature des missions d’appui-ressource */
  readonly appui_ressource_nature?: string;
  /** 1.1 Lits et places autorisés et installés au 31 décembre */
  readonly capacite?: { readonly [Key in "permanent" | "temporaire" | "accueil_de_jour"]?: { readonly [Key in "autorisees" | "installees"]?: number } };
  /** 1.2 Nombre de jours d’ouverture dans l’année, accompagnement permanent */
  readonly jours_ouverture?: number;
  /** 1.3 Nombre de jours d’ouverture dans l’année, accueil ou hébergement temporaire */
  readonly jours_ouverture_temporaire?: number;
  /** 1.4 Nombre de jours d’ouverture dans l’année, accueil de jour */
  readonly jours_ouverture_accueil_de_jour?: number;
  /** 1.5 Modalités d’organisation de l’hébergement temporaire et de l’accueil de jour */
  readonly organisation_temporaire_jour?: string;
  /** 1.6 Nombre de places habilitées à l’aide sociale départementale à l’hébergement */
  readonly places_ash?: number;
  /** 1.7 Nombre d’actes ou séances financés sur l’année */
  readonly actes_finances?: number;
  /** 1.8 Autorisations spécifiques */
  readonly autorisations_specifiques?: readonly ("uhr" | "unite_alzheimer" | "pasa" | "esa" | "centre_de_ressources_territorial")[];
  /** 1.9 Plateforme d’accompagnement et de répit des aidants */
  readonly plateforme_repit?: "oui" | "non";
  /** 1.10 Nombre de personnes accompagnées dans l’effectif au 31 décembre */
  readonly effectif_31_12?: number;
  /** 1.11 Nombre total de personnes accompagnées sur l’année */
  readonly personnes_accompagnees_annee?: number;
  /** 1.12 Nombre d’admissions dans l’année */
  readonly admissions?: number;
  /** 1.13 Personnes admises selon leur provenance */
  readonly admissions_par_provenance?: { readonly [Key in "domicile" | "etablissement_de_sante" | "etablissement_medico_social" | "inconnue"]?: number };
  /** 1.14 Nombre de sorties définitives dans l’année */
  readonly sorties_definitives?: number;
  /** 1.15 Sorties définitives selon le motif ou la destination */
  readonly sorties_par_motif?: { readonly [Key in "deces" | "hospitalisation" | "retour_domicile" | "reorientation" | "inconnue"]?: number };
  /** 1.16 Somme des durées d’accompagnement des personnes sorties définitivement */
  readonly durees_sejour?: number;
  /** 1.17 Nombre d’admissions dans l’année, accueil ou hébergement temporaire */
  readonly admissions_temporaire?: number;
  /** 1.18 Nombre de sorties dans l’année, accueil ou hébergement temporaire */
  readonly sorties_temporaire?: number;
  /** 1.19 Nombre de personnes à l’effectif au 31 décembre, accueil ou hébergement temporaire */
  readonly effectif_temporaire?: number;
  /** 1.20 Nombre d’admissions dans l’année, accueil de jour */
  readonly admissions_accueil_de_jour?: number;
  /** 1.21 Nombre de sorties dans l’année, accueil de jour */
  readonly sorties_accueil_de_jour?: number;
  /** 1.22 Nombre de personnes à l’effectif au 31 décembre, accueil de jour */
  readonly effectif_accueil_de_jour?: number;
  /** 1.23 Nombre de journées financées */
  readonly journees_financees?: number;
  /** 1.24 Nombre de journées réalisées, tous modes d’accueil */
  readonly journees_realisees?: number;
  /** 1.25 Nombre de journées réalisées, accompagnement permanent */
  readonly journees_permanent?: number;
  /** 1.26 Nombre de journées réalisées, accueil ou hébergement temporaire */
  readonly journees_temporaire?: number;
  /** 1.27 Nombre de journées réalisées, accueil de jour */
  readonly journees_accueil_de_jour?: number;
  /** 1.28 Nombre de journées d’hospitalisation complète */
  readonly journees_hospitalisation?: number;
  /** 1.29 Nombre de jours d’absence des personnes accompagnées */
  readonly jours_absence?: number;
  /** 1.30 Nombre de personnes absentes au moins une fois dans l’année */
  readonly personnes_absentes?: number;
  /** 1.31 Nombre d’actes ou séances réalisés */
  readonly actes_realises?: number;
  /** 1.32 Nombre d’actes ou séances programmés */
  readonly actes_programmes?: number;
  /** 1.33 Nombre d’actes ou séances programmés et non réalisés */
  readonly actes_non_realises?: number;
  /** 1.34 Personnes accompagnées au 31 décembre selon l’âge */
  readonly effectif_par_age?: { readonly [Key in "age_00" | "age_01" | "age_02" | "age_03" | "age_04" | "age_05" | "age_06_10" | "age_11_15" | "age_16_17" | "age_18_19" | "age_20_24" | "age_25_29" | "age_30_34" | "age_35_39" | "age_40_44" | "age_45_49" | "age_50_54" | "age_55_59" | "age_60_74" | "age_75_84" | "age_85_95" | "age_96_plus"]?: number };
  /** 1.35 Nombre de personnes en dérogation ou hors autorisation pour motif d’âge */
  readonly personnes_derogation_age?: number;
  /** 1.36 Nombre de personnes disposant d’une orientation de la MDPH au 31 décembre */
  readonly personnes_orientation_mdph?: number;
  /** 1.37 Nombre de personnes bénéficiant d’une mesure de protection */
  readonly personnes_protegees?: number;
  /** 1.38 Nombre de bénéficiaires de l’aide sociale départementale à l’hébergement */
  readonly beneficiaires_ash?: number;
  /** 1.39 Personnes accompagnées au 31 décembre selon le GIR */
  readonly effectif_par_gir?: { readonly [Key in "gir_1" | "gir_2" | "gir_3" | "gir_4" | "gir_5" | "gir_6"]?: number };
  /** 1.40 Dernier GMP validé */
  readonly gmp_valide?: number;
  /** 1.41 Date de validation du GMP */
  readonly date_gmp_valide?: string;
  /** 1.42 Dernier GMP connu */
  readonly gmp_connu?: number;
  /** 1.43 PMP validé */
  readonly pmp_valide?: number;
  /** 1.44 Date de validation du PMP */
  readonly date_pmp_valide?: string;
  /** 1.45 Dernier PMP connu */
  readonly pmp_connu?: number;
  /** 1.46 Personnes accompagnées au 31 décembre selon la déficience principale */
  readonly effectif_par_deficience_principale?: { readonly [Key in "intellectuelle" | "autisme" | "psychisme" | "langage" | "auditive" | "visuelle" | "motrice" | "metabolique" | "cerebro_lesion" | "polyhandicap" | "comportement" | "diagnostic_en_cours" | "autre"]?: number };
  /** 1.47 Personnes accompagnées au 31 décembre selon les déficiences associées */
  readonly effectif_par_deficience_associee?: { readonly [Key in "intellectuelle" | "autisme" | "psychisme" | "langage" | "auditive" | "visuelle" | "motrice" | "metabolique" | "cerebro_lesion" | "comportement" | "autre"]?: number };
  /** 2.1 Fonction publique ou convention collective */
  readonly convention_collective?: "fph" | "fpt" | "ccn_51" | "ccn_66" | "ccu" | "crf" | "autre";
  /** 2.2 Nature du diplôme du directeur */
  readonly diplome_directeur?: "cafdes" | "d3s" | "niveau_7" | "caferuis" | "autre";
  /** 2.3 Démarche formalisée de gestion prévisionnelle des métiers et des compétences */
  readonly demarche_gpmc?: "oui" | "non";
  /** 2.4 Organisation comprenant un pool de remplacement */
  readonly pool_remplacement?: "oui" | "non";
  /** 2.5 Nombre de CDD de remplacement */
  readonly cdd_remplacement?: number;
  /** 2.6 Présence d’un infirmier de nuit */
  readonly presence_infirmier_nuit?: "oui" | "non";
  /** 2.7 Présence effective d’un médecin coordonnateur au sein de l’établissement */
  readonly presence_medecin_coordonnateur?: "oui" | "non";
  /** 2.8 Nombre d’ETP budgétés */
  readonly etp_budgetes?: number;
  /** 2.9 Nombre d’ETP réels au 31 décembre */
  readonly etp_reels?: number;
  /** 2.10 Nombre d’ETP vacants au 31 décembre */
  readonly etp_vacants?: number;
  /** 2.11 Dont ETP vacants de la fonction soins */
  readonly etp_vacants_soins?: number;
  /** 2.12 Dont ETP vacants de la fonction socio-éducative */
  readonly etp_vacants_socio_educatif?: number;
  /** 2.13 ETP réels au 31 décembre par fonction */
  readonly etp_par_fonction?: { readonly [Key in "direction_encadrement" | "encadrement_medical" | "autre_direction_encadrement" | "administration_gestion" | "services_generaux" | "restauration" | "socio_educatif" | "amp_socio_educatif" | "animateur" | "moniteur_educateur" | "educateur_specialise" | "assistant_social" | "autre_socio_educatif" | "paramedical" | "infirmier" | "amp_paramedical" | "aide_soignant" | "kinesitherapeute" | "psychomotricien" | "ergotherapeute" | "orthophoniste" | "autre_paramedical" | "psychologue" | "ash" | "medical" | "medecin_coordonnateur" | "autre_medical" | "education_nationale" | "autres_fonctions"]?: number };
  /** 2.14 ETP occupant une fonction de gestion d’équipe ou de management */
  readonly encadrants_etp?: number;
  /** 2.15 Effectif réel au 31 décembre, en nombre de personnes */
  readonly effectif_salaries?: number;
  /** 2.16 Effectif du personnel au 31 décembre par tranche d’âge */
  readonly effectif_par_tranche_age?: { readonly [Key in "moins_de_20_ans" | "de_20_a_29_ans" | "de_30_a_39_ans" | "de_40_a_49_ans" | "de_50_a_54_ans" | "de_55_a_59_ans" | "de_60_a_64_ans" | "de_65_ans_et_plus"]?: number };
  /** 2.17 Effectif réel au 31 décembre de l’année précédente, en nombre de personnes */
  readonly effectif_salaries_debut?: number;
  /** 2.18 Nombre de recrutements au cours de l’année */
  readonly recrutements?: number;
  /** 2.19 Nombre de départs au cours de l’année */
  readonly departs?: number;
  /** 2.20 Nombre de jours calendaires d’absence du personnel par motif */
  readonly jours_absence_par_motif?: { readonly [Key in "maladie_courte_duree" | "maladie_moyenne_duree" | "maladie_longue_duree" | "maternite_paternite" | "accident_maladie_professionnelle" | "conges_speciaux"]?: number };
  /** 2.21 Total des dépenses de personnel */
  readonly depenses_personnel?: number;
  /** 2.22 Compte 6111 – Sous-traitance à caractère médical */
  readonly compte_6111?: number;
  /** 2.23 Compte 6112 – Sous-traitance à caractère médico-social */
  readonly compte_6112?: number;
  /** 2.24 Compte 621 – Personnel extérieur lié aux prestations directes */
  readonly compte_621?: number;
  /** 2.25 Compte 6223 – Intervenants médicaux */
  readonly compte_6223?: number;
  /** 2.26 Compte 6226 – Honoraires liés aux prestations directes */
  readonly compte_6226?: number;
  /** 3.1 Recettes prévisionnelles */
  readonly recettes_previsionnelles?: number;
  /** 3.2 Recettes réalisées */
  readonly recettes_realisees?: number;
  /** 3.3 Dépenses prévisionnelles */
  readonly depenses_previsionnelles?: number;
  /** 3.4 Dépenses réalisées */
  readonly depenses_realisees?: number;
  /** 3.5 Résultat de l’exercice */
  readonly resultat_exercice?: number;
  /** 3.6 Compte 68 – Dotations aux amortissements, aux dépréciations et aux provisions */
  readonly compte_68?: number;
  /** 3.7 Compte 78 – Reprises sur amortissements, dépréciations et provisions */
  readonly compte_78?: number;
  /** 3.8 Compte 775 – Produits des cessions d’éléments d’actif */
  readonly compte_775?: number;
  /** 3.9 Compte 675 – Valeur comptable des éléments d’actif cédés */
  readonly compte_675?: number;
  /** 3.10 Compte 777 – Subventions d’investissement virées au résultat */
  readonly compte_777?: number;
  /** 3.11 Compte 778 – Autres produits exceptionnels */
  readonly compte_778?: number;
  /** 3.12 Produits de la classe 7 retenus pour le taux de CAF */
  readonly produits_classe_7?: number;
  /** 3.13 Amortissements des constructions */
  readonly amortissements_constructions?: number;
  /** 3.14 Immobilisations corporelles brutes, constructions */
  readonly constructions_brutes?: number;
  /** 3.15 Amortissements des équipements */
  readonly amortissements_equipements?: number;
  /** 3.16 Immobilisations corporelles brutes, équipements */
  readonly equipements_bruts?: number;
  /** 3.17 Emprunts et dettes assimilées */
  readonly dette?: number;
  /** 3.18 Financements stables */
  readonly financements_stables?: number;
  /** 3.19 Fonds de roulement net global */
  readonly fonds_de_roulement?: number;
  /** 3.20 Charges courantes */
  readonly charges_courantes?: number;
  /** 3.21 Dépenses du groupe 1, exploitation courante */
  readonly depenses_groupe_1?: number;
  /** 3.22 Dépenses du groupe 3, structure */
  readonly depenses_groupe_3?: number;
  /** 3.23 Recettes réalisées par section tarifaire */
  readonly recettes_par_section?: { readonly [Key in "hebergement" | "dependance" | "soins"]?: number };
  /** 3.24 Dépenses réalisées par section tarifaire */
  readonly depenses_par_section?: { readonly [Key in "hebergement" | "dependance" | "soins"]?: number };
  /** 3.25 Dotation en soins allouée */
  readonly dotation_soins?: number;
  /** 3.26 Dépenses réalisées financées par la dotation en soins */
  readonly depenses_soins?: number;
  /** 3.27 Dépenses financées par la dotation en soins, par poste */
  readonly depenses_soins_par_poste?: { readonly [Key in "personnel" | "prestations_fournitures" | "materiel_medical"]?: number };
  /** 4.1 Organisation pour conduire la démarche d’amélioration de la qualité en vue de la prochaine évaluation programmée */
  readonly evaluation_organisation?: "oui" | "non";
  /** 4.2 Démarche d’autoévaluation engagée dans la perspective de la prochaine évaluation programmée */
  readonly evaluation_autoevaluation?: "oui" | "non";
  /** 4.3 Date du dernier rapport d’évaluation */
  readonly evaluation_date_rapport?: string;
  /** 4.4 Politique d’amélioration continue de la qualité formalisée */
  readonly qualite_politique?: "oui" | "non";
  /** 4.5 Actions d’amélioration de la qualité retracées chaque année dans le rapport d’activité */
  readonly qualite_rapport_activite?: "oui" | "non";
  /** 4.6 Feuille de route ou schéma directeur du système d’information (SI) défini et formalisé */
  readonly si_feuille_de_route?: "oui" | "en_cours" | "non";
  /** 4.7 Point de situation sur la feuille de route avec la direction */
  readonly si_point_direction?: "oui" | "non";
  /** 4.8 Système d’information, axe identifié du CPOM */
  readonly si_axe_cpom?: "oui" | "non";
  /** 4.9 Budget du système d’information identifié chaque année */
  readonly si_budget?: "oui" | "non";
  /** 4.10 Budget d’exploitation du système d’information */
  readonly si_budget_exploitation?: number;
  /** 4.11 Budget d’investissement du système d’information */
  readonly si_budget_investissement?: number;
  /** 4.12 Responsable ou directeur des systèmes d’information */
  readonly si_responsable?: "oui" | "non";
  /** 4.13 Solution de téléconsultation */
  readonly si_teleconsultation?: "oui" | "non";
  /** 4.14 Solution de téléexpertise */
  readonly si_teleexpertise?: "oui" | "non";
  /** 4.15 Actions prévues par la politique de sécurité informatique */
  readonly si_securite_actions?: string;
  /** 4.16 Sauvegardes régulières des données */
  readonly si_sauvegardes?: "oui" | "non";
  /** 4.17 Délégué à la protection des données désigné */
  readonly si_dpo?: "oui" | "non";
  /** 4.18 Actions de mise en conformité avec le règlement général sur la protection des données */
  readonly si_rgpd_actions?: string;
  /** 4.19 Procédures dégradées en cas de panne informatique */
  readonly si_procedures_degradees?: "oui" | "non";
  /** 4.20 Données de santé hébergées à l’extérieur */
  readonly si_hebergement_externe?: "oui" | "non";
  /** 4.21 Hébergeur certifié pour les données de santé (HDS) */
  readonly si_hebergeur_certifie?: "oui" | "non";
  /** 4.22 Accès dématérialisé des salariés aux procédures et documents */
  readonly si_acces_procedures?: "oui" | "non";
  /** 4.23 Logiciel identifiant les personnes par l’identité nationale de santé (INS) */
  readonly si_ins?: "oui" | "non";
  /** 4.24 Logiciel capable de lien avec le dossier médical partagé (DMP) */
  readonly si_dmp?: "oui" | "non";
  /** 4.25 Logiciel interopérable avec le répertoire de l’offre et des ressources (ROR) */
  readonly si_ror?: "oui" | "non";
  /** 4.26 Logiciel interopérable avec les services e-parcours */
  readonly si_eparcours?: "oui" | "non";
  /** 4.27 Logiciel interopérable avec ViaTrajectoire */
  readonly si_viatrajectoire?: "oui" | "non";
  /** 4.28 Messagerie sécurisée intégrée à l’espace de confiance MSSanté */
  readonly si_messagerie_securisee?: "oui" | "non";
  /** 4.29 Type d’outil pour la gestion comptable, budgétaire et financière */
  readonly si_outil_comptabilite?: "aucun" | "bureautique" | "logiciel" | "logiciel_integre";
  /** 4.30 Type d’outil pour le pilotage (tableaux de bord transversaux) */
  readonly si_outil_pilotage?: "aucun" | "bureautique" | "logiciel" | "logiciel_integre";
  /** 4.31 Nombre de modules couverts par le système d’information des ressources humaines */
  readonly si_modules_rh?: number;
  /** 4.32 Type d’outil pour la gestion des stocks et des approvisionnements */
  readonly si_outil_stocks?: "aucun" | "bureautique" | "logiciel" | "logiciel_integre";
  /** 4.33 Type d’outil pour la facturation */
  readonly si_outil_facturation?: "aucun" | "bureautique" | "logiciel" | "logiciel_integre";
  /** 4.34 Type d’outil pour le dossier de l’usager */
  readonly si_outil_dossier_usager?: "aucun" | "bureautique" | "logiciel" | "logiciel_integre";
  /** 4.35 Nombre de dossiers administratifs informatisés au 31 décembre */
  readonly si_dossiers_administratifs?: number;
  /** 4.36 Nombre de projets personnalisés informatisés au 31 décembre */
  readonly si_projets_personnalises?: number;
  /** 4.37 Espace dédié de l’usager ou de l’aidant dans le système d’information */
  readonly si_espace_usager?: "oui" | "non";
  /** 4.38 Possibilité pour l’usager d’alimenter son dossier informatisé */
  readonly si_usager_alimente_dossier?: "oui" | "non";
  /** 4.39 Intégration des enjeux du développement durable */
  readonly developpement_durable_enjeux?: "oui" | "non";
  /** 4.40 Qualité de vie au travail (QVT) */
  readonly qualite_vie_travail?: "oui" | "non";
  /** 4.41 Consommation d’énergie annuelle */
  readonly consommation_energie?: number;
  /** 4.42 Superficie prise en compte pour la consommation d’énergie */
  readonly surface_energie?: number;
  /** 4.43 Politique de gestion des déchets */
  readonly politique_dechets?: "oui" | "non";
  /** 4.44 Politique d’achat */
  readonly politique_achat?: "oui" | "non";
  /** 5.1 Heures prévues aux plans d’aide */
  readonly aide_heures_prevues?: number;
  /** 5.2 Heures effectuées sur plans d’aide */
  readonly aide_heures_realisees?: number;
  /** 5.3 Heures d’intervention selon le moment */
  readonly aide_heures_par_plage?: { readonly [Key in "journee" | "dimanches_et_feries" | "nuit"]?: number };
  /** 5.4 Heures facturées au cours de l’exercice */
  readonly aide_heures_facturees?: number;
  /** 5.5 Nombre d’interventions */
  readonly aide_interventions?: number;
  /** 5.6 Heures rémunérées */
  readonly aide_heures_remunerees?: number;
  /** 5.7 Bénéficiaires de l’allocation personnalisée d’autonomie (APA) */
  readonly aide_beneficiaires_apa?: number;
  /** 5.8 Bénéficiaires de la prestation de compensation du handicap (PCH) */
  readonly aide_beneficiaires_pch?: number;
  /** 5.9 Personnes accompagnées par l’activité d’aide au 31 décembre */
  readonly aide_personnes_accompagnees?: number;
  /** 5.10 Heures de formation suivies par les personnels */
  readonly aide_heures_formation?: number;
  /** 5.11 Effectif du personnel de l’activité d’aide au 31 décembre */
  readonly aide_effectif_personnel?: number;
}

export interface Submission {
  readonly campaign: "2025";
  readonly category: Category;
  readonly answers: Answers;
  /** Last year's answers as they were given: under last year's ids, lines and options. */
  readonly previous?: Readonly<Record<string, unknown>>;
  /** Whose submission it is: finess, region, department, status… At most 20 texts of 100 characters. */
  readonly establishment?: Readonly<Record<string, string>>;
}

export type ResultId =
  | "taux_derogation_age"
  | "repartition_age.age_00"
  | "repartition_age.age_01"
  | "repartition_age.age_02"
  | "repartition_age.age_03"
  | "repartition_age.age_04"
  | "repartition_age.age_05"
  | "repartition_age.age_06_10"
  | "repartition_age.age_11_15"
  | "repartition_age.age_16_17"
  | "repartition_age.age_18_19"
  | "repartition_age.age_20_24"
  | "repartition_age.age_25_29"
  | "repartition_age.age_30_34"
  | "repartition_age.age_35_39"
  | "repartition_age.age_40_44"
  | "repartition_age.age_45_49"
  | "repartition_age.age_50_54"
  | "repartition_age.age_55_59"
  | "repartition_age.age_60_74"
  | "repartition_age.age_75_84"
  | "repartition_age.age_85_95"
  | "repartition_age.age_96_plus"
  | "repartition_gir.gir_1"
  | "repartition_gir.gir_2"
  | "repartition_gir.gir_3"
  | "repartition_gir.gir_4"
  | "repartition_gir.gir_5"
  | "repartition_gir.gir_6"
  | "repartition_deficience_principale.intellectuelle"
  | "repartition_deficience_principale.autisme"
  | "repartition_deficience_principale.psychisme"
  | "repartition_deficience_principale.langage"
  | "repartition_deficience_principale.auditive"
  | "repartition_deficience_principale.visuelle"
  | "repartition_deficience_principale.motrice"
  | "repartition_deficience_principale.metabolique"
  | "repartition_deficience_principale.cerebro_lesion"
  | "repartition_deficience_principale.polyhandicap"
  | "repartition_deficience_principale.comportement"
  | "repartition_deficience_principale.diagnostic_en_cours"
  | "repartition_deficience_principale.autre"
  | "repartition_deficience_associee.intellectuelle"
  | "repartition_deficience_associee.autisme"
  | "repartition_deficience_associee.psychisme"
  | "repartition_deficience_associee.langage"
  | "repartition_deficience_associee.auditive"
  | "repartition_deficience_associee.visuelle"
  | "repartition_deficience_associee.motrice"
  | "repartition_deficience_associee.metabolique"
  | "repartition_deficience_associee.cerebro_lesion"
  | "repartition_deficience_associee.comportement"
  | "repartition_deficience_associee.autre"
  | "duree_moyenne_sejour"
  | "part_mesure_protection"
  | "taux_occupation_ash"
  | "gmp_dernier_valide"
  | "gmp_dernier_connu"
  | "pmp_dernier_valide"
  | "pmp_dernier_connu"
  | "repartition_provenance.domicile"
  | "repartition_provenance.etablissement_de_sante"
  | "repartition_provenance.etablissement_medico_social"
  | "repartition_provenance.inconnue"
  | "repartition_sorties.deces"
  | "repartition_sorties.hospitalisation"
  | "repartition_sorties.retour_domicile"
  | "repartition_sorties.reorientation"
  | "repartition_sorties.inconnue"
  | "taux_hospitalisation"
  | "taux_realisation_activite"
  | "taux_realisation_actes"
  | "taux_occupation_permanent"
  | "taux_occupation_temporaire"
  | "taux_occupation_accueil_jour"
  | "absence_moyenne"
  | "part_actes_non_realises"
  | "file_active"
  | "taux_admission"
  | "taux_admission_temporaire"
  | "taux_admission_accueil_jour"
  | "taux_rotation_personnes"
  | "taux_rotation_personnes_accueil_jour"
  | "taux_rotation_personnes_temporaire"
  | "taux_etp_vacants"
  | "taux_etp_vacants_soins"
  | "taux_etp_vacants_socio_educatif"
  | "taux_prestations_externes"
  | "taux_encadrement"
  | "taux_absenteisme"
  | "taux_rotation_personnel"
  | "repartition_personnel_fonction.direction_encadrement"
  | "repartition_personnel_fonction.encadrement_medical"
  | "repartition_personnel_fonction.autre_direction_encadrement"
  | "repartition_personnel_fonction.administration_gestion"
  | "repartition_personnel_fonction.services_generaux"
  | "repartition_personnel_fonction.restauration"
  | "repartition_personnel_fonction.socio_educatif"
  | "repartition_personnel_fonction.amp_socio_educatif"
  | "repartition_personnel_fonction.animateur"
  | "repartition_personnel_fonction.moniteur_educateur"
  | "repartition_personnel_fonction.educateur_specialise"
  | "repartition_personnel_fonction.assistant_social"
  | "repartition_personnel_fonction.autre_socio_educatif"
  | "repartition_personnel_fonction.paramedical"
  | "repartition_personnel_fonction.infirmier"
  | "repartition_personnel_fonction.amp_paramedical"
  | "repartition_personnel_fonction.aide_soignant"
  | "repartition_personnel_fonction.kinesitherapeute"
  | "repartition_personnel_fonction.psychomotricien"
  | "repartition_personnel_fonction.ergotherapeute"
  | "repartition_personnel_fonction.orthophoniste"
  | "repartition_personnel_fonction.autre_paramedical"
  | "repartition_personnel_fonction.psychologue"
  | "repartition_personnel_fonction.ash"
  | "repartition_personnel_fonction.medical"
  | "repartition_personnel_fonction.medecin_coordonnateur"
  | "repartition_personnel_fonction.autre_medical"
  | "repartition_personnel_fonction.education_nationale"
  | "repartition_personnel_fonction.autres_fonctions"
  | "pyramide_ages_personnel.moins_de_20_ans"
  | "pyramide_ages_personnel.de_20_a_29_ans"
  | "pyramide_ages_personnel.de_30_a_39_ans"
  | "pyramide_ages_personnel.de_40_a_49_ans"
  | "pyramide_ages_personnel.de_50_a_54_ans"
  | "pyramide_ages_personnel.de_55_a_59_ans"
  | "pyramide_ages_personnel.de_60_a_64_ans"
  | "pyramide_ages_personnel.de_65_ans_et_plus"
  | "taux_absenteisme_motif.maladie_courte_duree"
  | "taux_absenteisme_motif.maladie_moyenne_duree"
  | "taux_absenteisme_motif.maladie_longue_duree"
  | "taux_absenteisme_motif.maternite_paternite"
  | "taux_absenteisme_motif.accident_maladie_professionnelle"
  | "taux_absenteisme_motif.conges_speciaux"
  | "absenteisme_total_des_motifs"
  | "ratio_encadrement"
  | "poids_interim"
  | "fragilite_batimentaire"
  | "taux_atteinte_recettes"
  | "taux_atteinte_depenses"
  | "taux_caf"
  | "taux_vetuste_constructions"
  | "taux_vetuste_equipements"
  | "taux_endettement"
  | "fonds_de_roulement_jours"
  | "part_depenses_groupe_1"
  | "part_depenses_groupe_2"
  | "part_depenses_groupe_3"
  | "repartition_recettes_section.hebergement"
  | "repartition_recettes_section.dependance"
  | "repartition_recettes_section.soins"
  | "repartition_depenses_section.hebergement"
  | "repartition_depenses_section.dependance"
  | "repartition_depenses_section.soins"
  | "taux_utilisation_dotation_soins"
  | "repartition_dotation_soins.personnel"
  | "repartition_dotation_soins.prestations_fournitures"
  | "repartition_dotation_soins.materiel_medical"
  | "avancement_demarche_qualite"
  | "taux_dossiers_informatises"
  | "taux_projets_informatises"
  | "effectif_projets_informatises"
  | "couverture_fonctionnelle_si"
  | "securite_si"
  | "pilotage_si"
  | "consommation_energie_m2"
  | "demarches_developpement_durable"
  | "aide_realisation_plans"
  | "aide_repartition_heures.journee"
  | "aide_repartition_heures.dimanches_et_feries"
  | "aide_repartition_heures.nuit"
  | "aide_duree_intervention"
  | "aide_heures_productives"
  | "aide_publics_fragiles"
  | "aide_heures_formation_par_salarie"
  | "aide_indicateur_7"
  | "aide_indicateur_8"
  | "aide_indicateur_9";

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
