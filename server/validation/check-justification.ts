// Whether a justification speaks of something that exists, and says something.

import type { Fault } from "../problem.ts";
import type { ServedCampaign } from "../served-campaign.ts";
import type { Justification } from "../store/justification.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import { isBlank } from "../util/is-blank.ts";
import { phrase, quotedList } from "../util/phrase.ts";
import { isAsked } from "./collected-items.ts";
import { outOfList } from "./out-of-list.ts";

const LONGEST_TEXT = 2000;

/** Why nothing is justified under this subject; undefined when something may be. */
export function describeUnknownSubject(
  served: ServedCampaign,
  category: string,
  subject: string,
): string | undefined {
  const [kind = "", id = ""] = subject.split(/:(.*)/s);
  if (kind === "control") return describeUnknownControl(served, category, id);
  if (kind === "item") return describeUnknownItem(served, category, id);
  return phrase`Rien ne se justifie sous « ${subject} » : il faut « control: » et un contrôle, ou « item: » et une donnée.`;
}

function describeUnknownControl(
  { campaign }: ServedCampaign,
  category: string,
  id: string,
): string | undefined {
  const { controls } = campaign.program;
  const asked = controls.filter(({ appliesTo }) => appliesTo.includes(category));
  if (asked.some((one) => one.id === id)) return undefined;
  const lines = asked.filter((one) => one.control === id);
  if (lines.length > 0) {
    const known = quotedList(
      lines.map((one) => one.id),
      "ou",
    );
    return `${phrase`Le contrôle « ${id} » parle ligne par ligne : `}${known}.`;
  }
  if (controls.some((one) => one.id === id || one.control === id)) {
    return phrase`Le contrôle « ${id} » ne porte pas sur la catégorie ${category}.`;
  }
  const near = didYouMean(
    id,
    asked.map((one) => one.id),
  );
  return phrase`Le contrôle « ${id} » n'existe pas dans la campagne ${campaign.year}.` + near;
}

function describeUnknownItem(
  { checker, commonItems }: ServedCampaign,
  category: string,
  id: string,
): string | undefined {
  const element = checker.findItem(id);
  if (element === undefined || !isAsked(element, category)) {
    return checker.describeUnknownItem(category, id);
  }
  if (commonItems.has(id)) return undefined;
  return phrase`La donnée « ${id} » est propre à chaque établissement : il n'y a pas de réponse commune dont s'écarter.`;
}

/** Every fault of a value; pointers are relative to it. None: it is a Justification. */
export function checkJustification(
  { campaign }: ServedCampaign,
  subject: string,
  value: unknown,
): readonly Fault[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return [{ path: "", message: phrase`Il faut un objet { "reason": …, "text": … }.` }];
  }
  const members = new Map<string, unknown>(Object.entries(value));
  const [reason, text] = [members.get("reason"), members.get("text")];
  const faults: Fault[] = [...members.keys()]
    .filter((key) => key !== "reason" && key !== "text")
    .map((key) => ({ path: `/${key}`, message: phrase`La clé « ${key} » n'existe pas.` }));
  const reasonFault = faultOfReason(reason, campaign.reasons?.list.map(({ id }) => id) ?? []);
  const textFault = faultOfText(text);
  if (reasonFault !== undefined) faults.push({ path: "/reason", message: reasonFault });
  if (textFault !== undefined) faults.push({ path: "/text", message: textFault });
  if (faults.length > 0) return faults;
  const empty = faultOfEmptiness(campaign, subject, value as Justification);
  return empty === undefined ? [] : [{ path: "/text", message: empty }];
}

function faultOfReason(reason: unknown, known: readonly string[]): string | undefined {
  if (reason === "" || (typeof reason === "string" && known.includes(reason))) return undefined;
  if (reason === undefined) return phrase`La clé « reason » manque ; vide, le texte dit tout.`;
  if (known.length > 0) return outOfList(reason, known);
  return phrase`La campagne ne propose pas de motif : laissez-le vide, et dites-le par le texte.`;
}

function faultOfText(text: unknown): string | undefined {
  if (typeof text !== "string") return phrase`Il faut un texte sous la clé « text », même vide.`;
  if ([...text].length <= LONGEST_TEXT) return undefined;
  return phrase`Ce texte est trop long : ${LONGEST_TEXT} caractères au plus.`;
}

/** Of a control, most reasons of the list may say all; nothing but words says why an answer departs. */
function faultOfEmptiness(
  { reasons }: ServedCampaign["campaign"],
  subject: string,
  { reason, text }: Justification,
): string | undefined {
  if (!isBlank(text)) return undefined;
  if (subject.startsWith("item:")) {
    return phrase`Dites en quelques mots pourquoi cet établissement répond autrement que son organisme gestionnaire.`;
  }
  const chosen = reasons?.list.find(({ id }) => id === reason);
  if (chosen?.needsText) {
    return phrase`Précisez en quelques mots : le motif « ${chosen.label} » ne suffit pas.`;
  }
  return reason === ""
    ? phrase`Choisissez un motif ou écrivez quelques mots : une justification vide ne dit rien.`
    : undefined;
}
