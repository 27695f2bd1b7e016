// The preparation grids: for each category, only what it is asked, in the order of the form.

import type { Campaign } from "../../model/campaign.ts";
import type { EsmsCategory } from "../../model/category.ts";
import { omitUndefined } from "../../util/omit-undefined.ts";
import { typography } from "../../util/typography.ts";
import { compileQuestion } from "../compile-question.ts";
import { describePeriod } from "../describe-period.ts";
import type { Question } from "../question.ts";
import type { GridPlan, GridSection } from "./plan.ts";

/** One grid per category that the campaign asks anything, in the order of the categories. */
export function compileGrids(campaign: Campaign): readonly GridPlan[] {
  return campaign.categories
    .map((category) => compileGrid(campaign, category))
    .filter((grid) => grid.sections.length > 0);
}

function compileGrid(campaign: Campaign, category: EsmsCategory): GridPlan {
  const sections = campaign.blocks
    .map((block) => compileSection(campaign, block, category.code))
    .filter((section) => section.questions.length > 0);
  return {
    campaign: campaign.year,
    hash: campaign.hash,
    title: "Grille de préparation à la collecte",
    subtitle: `${campaign.title}. Exercice ${campaign.reportingYear}.`,
    category: { code: category.code, label: category.label },
    notice: writeNotice(
      campaign,
      category,
      sections.flatMap((section) => section.questions),
    ),
    sections,
  };
}

function compileSection(
  campaign: Campaign,
  block: Campaign["blocks"][number],
  category: string,
): GridSection {
  const responsible = campaign.responsibles.find(({ id }) => id === block.responsible);
  return omitUndefined({
    id: block.id,
    title: block.title,
    introduction: block.introduction,
    responsible: {
      id: block.responsible,
      label: responsible?.label ?? block.responsible,
    },
    questions: block.elements
      .filter((element) => element.appliesTo.includes(category))
      .map((element) => compileQuestion(campaign, element, category)),
  });
}

/** How to fill the grid; a sentence is there only when something in the grid calls for it. */
function writeNotice(
  campaign: Campaign,
  category: EsmsCategory,
  questions: readonly Question[],
): readonly string[] {
  const platform = campaign.platforms.find(({ appliesTo }) => appliesTo.includes(category.code));
  const period = platform && describePeriod(platform.opening, platform.closing);
  const has = (test: (question: Question) => unknown) => questions.some((q) => Boolean(test(q)));
  const sentences: readonly (readonly [boolean, string])[] = [
    [
      true,
      `Cette grille réunit tout ce qui est demandé à la catégorie ${category.code} au titre de l’exercice ${campaign.reportingYear}. Elle sert à préparer la saisie et ne se transmet pas.`,
    ],
    [period !== undefined, `La saisie est ouverte ${period}.`],
    [
      true,
      "Chaque rubrique indique le service qui détient les réponses : la grille peut lui être remise par rubrique.",
    ],
    [
      true,
      "Zéro est une réponse. Inscrivez 0 quand il n’y a rien à compter et laissez vide ce que vous ne connaissez pas encore.",
    ],
    [has((q) => !q.required), "Une question marquée « facultative » peut rester sans réponse."],
    [
      has((q) => q.condition),
      "Une question précédée d’une condition ne se remplit que si cette condition est remplie.",
    ],
    [
      has((q) => q.lines?.some((line) => line.parent !== undefined)),
      "Une ligne en retrait détaille celle qui la précède : le total ne la compte pas une seconde fois.",
    ],
    [
      has((q) => q.level === "og"),
      "Une question marquée « organisme gestionnaire » peut être renseignée une seule fois pour tous les établissements et services gérés.",
    ],
    [
      has((q) => q.carryOver),
      "Une question marquée « reprise » est proposée avec la réponse de l’an dernier, à vérifier.",
    ],
    [
      has((q) => q.mark),
      "Le signe † signale une donnée que les sources publiques n’établissent pas entièrement ; le guide en donne la raison.",
    ],
  ];
  return sentences.filter(([holds]) => holds).map(([, text]) => typography(text));
}
