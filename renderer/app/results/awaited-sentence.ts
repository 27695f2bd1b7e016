import { fr } from "../../form/french.ts";
import { countInWords } from "./count-in-words.ts";

/** « Trois réponses manquantes bloquent douze indicateurs : » */
export function awaitedSentence(answers: number, indicators: number): string {
  const many = answers > 1;
  const words = countInWords(answers, "une");
  const subject = words.charAt(0).toUpperCase() + words.slice(1);
  const verb = many ? "réponses manquantes bloquent" : "réponse manquante bloque";
  const object = indicators > 1 ? "indicateurs" : "indicateur";
  return fr`${subject} ${verb} ${countInWords(indicators, "un")} ${object} :`;
}
