// The French sentence of each fault: what is wrong, with the person's own words, and what to do.

import { formatNumber } from "../../../engine/index.ts";
import { fr } from "../french.ts";
import type { AnswerFault } from "./answer-fault.ts";
import { writeNumber } from "./write-number.ts";

/** One or two sentences, ready to print. */
export function faultSentence(fault: AnswerFault): string {
  switch (fault.kind) {
    case "notNumber":
      return fr`« ${shorten(fault.text)} » n'est pas un nombre. Écrivez par exemple ${writeNumber(fault.example)}.`;
    case "notInteger":
      return fr`« ${shorten(fault.text)} » n'est pas un nombre entier. Écrivez un nombre sans virgule.`;
    case "severalValues":
      return fr`Plusieurs valeurs ont été collées dans une seule case. Collez une valeur à la fois.`;
    case "tooManyDigits":
      return fr`Ce nombre est trop grand : ${fault.most} chiffres au plus avant la virgule, soit ${writeNumber(10 ** fault.most - 1)}.`;
    case "tooManyDecimals":
      return fr`« ${shorten(fault.text)} » : ${decimalsAllowed(fault.most)}. Voulez-vous dire ${formatNumber(fault.value, fault.most)} ?`;
    case "belowMinimum":
      return fault.minimum === 0
        ? fr`Un nombre négatif n'est pas possible ici. Écrivez 0 ou davantage.`
        : fr`Ce nombre est trop petit : ${writeNumber(fault.minimum)} au moins.`;
    case "aboveMaximum":
      return fr`Ce nombre est trop grand : ${writeNumber(fault.maximum)} au plus.`;
    case "notDate":
      return fr`« ${shorten(fault.text)} » n'est pas une date. Écrivez jour, mois et année, par exemple 14/07/1998.`;
    case "shortYear":
      return fr`« ${fault.text} » : écrivez l'année en quatre chiffres, par exemple ${fault.example}.`;
    case "noSuchDay":
      return fr`Le ${shorten(fault.text)} n'existe pas dans le calendrier. Vérifiez le jour et le mois.`;
    case "yearOutOfRange":
      return fr`L'année doit être comprise entre ${fault.first} et ${fault.last}.`;
    case "tooLong":
      return lengthSentence(fault.most, fault.length);
    case "tooManyLines":
      return fr`Il y a trop de lignes : ${fault.most} au plus. Retirez-en.`;
    case "notInList":
      return fr`Cette réponse ne fait pas partie des réponses proposées. Choisissez-en une autre.`;
    case "chosenTwice":
      return fr`La même réponse est choisie deux fois.`;
    case "notAsked":
      return fr`Cette ligne n'est pas demandée à cet établissement. Effacez-la.`;
    case "wrongShape":
      return fr`Cette réponse n'a pas la forme attendue. Saisissez-la à nouveau.`;
  }
}

function decimalsAllowed(most: number): string {
  if (most === 0) return "aucun chiffre après la virgule";
  return `${most} chiffre${most === 1 ? "" : "s"} au plus après la virgule`;
}

function lengthSentence(most: number, length: number | undefined): string {
  const limit = `${writeNumber(most)} caractères au plus`;
  return length === undefined
    ? fr`Ce texte est trop long : ${limit}.`
    : fr`Ce texte est trop long : ${limit}, il en compte ${writeNumber(length)}.`;
}

function shorten(text: string): string {
  return text.length > 30 ? `${text.slice(0, 29)}…` : text;
}
