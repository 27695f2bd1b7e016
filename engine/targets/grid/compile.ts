// The preparation grids: for each category, only what it is asked, in the order of the form.

import type { Campaign, Platform } from "../../model/campaign.ts";
import type { EsmsCategory } from "../../model/category.ts";
import { omitUndefined } from "../../util/omit-undefined.ts";
import { typography } from "../../util/typography.ts";
import { compileQuestion } from "../compile-question.ts";
import { describePeriod } from "../describe-period.ts";
import type { Question } from "../question.ts";
import { compileChecks } from "./compile-checks.ts";
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
  const questions = sections.flatMap((section) => section.questions);
  return omitUndefined({
    campaign: campaign.year,
    hash: campaign.hash,
    title: "Grille de préparation à la collecte",
    subtitle: `${campaign.title}. Exercice ${campaign.reportingYear}.`,
    category: { code: category.code, label: category.label },
    notice: writeNotice(campaign, category, questions, WHOLE),
    serviceNotice: writeNotice(campaign, category, questions, SERVICE),
    sections,
    checks: compileChecks(campaign, category.code),
  });
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

/** What a sheet says of itself. */
interface Extent {
  /** Before what is asked. */
  readonly holds: string;
  readonly services: string;
}

const WHOLE: Extent = {
  holds: "Cette grille réunit",
  services:
    "Chaque rubrique indique le service qui détient les réponses : une feuille par service peut être tirée à part.",
};
const SERVICE: Extent = {
  holds: "Cette feuille ne réunit que ce que détient un service, parmi",
  services:
    "Les rubriques gardent les numéros de la grille entière : les autres services ont les leurs.",
};

/** How to fill the grid; a sentence is there only when something in the grid calls for it. */
function writeNotice(
  campaign: Campaign,
  category: EsmsCategory,
  questions: readonly Question[],
  { holds, services }: Extent,
): readonly string[] {
  const platform = campaign.platforms.find(({ appliesTo }) => appliesTo.includes(category.code));
  const period = platform && describePeriod(platform.opening, platform.closing);
  const mentions = (campaign.kit?.mentions ?? [])
    .filter(({ appliesTo }) => appliesTo.includes(category.code))
    .map(({ text }) => text);
  const has = (test: (question: Question) => unknown) => questions.some((q) => Boolean(test(q)));
  const sentences: readonly (readonly [boolean, string])[] = [
    [
      true,
      `${holds} ${sayScope(campaign, category)}. Elle sert à préparer la saisie et ne se transmet pas.`,
    ],
    [period !== undefined, `La saisie est ouverte ${period}.${sayReserve(platform)}`],
    ...mentions.map((mention) => [true, mention] as const),
    [true, services],
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

/** « All that is asked » only of a campaign whose questions are known to be all there. */
function sayScope({ provenance, reportingYear }: Campaign, { code }: EsmsCategory): string {
  const asked = `à la catégorie ${code} au titre de l’exercice ${reportingYear}`;
  return provenance.status === "attested"
    ? `tout ce qui est demandé ${asked}`
    : `tout ce que le catalogue demande ${asked} ; une partie est reconstituée, et le guide dit laquelle`;
}

/** Which of the dates are to be confirmed, as one more sentence. */
function sayReserve(platform: Platform | undefined): string {
  const [date, other] = platform?.toConfirm ?? [];
  if (date === undefined) return "";
  if (other !== undefined) return " Ces dates sont à confirmer : voir le guide.";
  const name = date === "opening" ? "d’ouverture" : "de clôture";
  return ` Le jour ${name} est à confirmer : voir le guide.`;
}
