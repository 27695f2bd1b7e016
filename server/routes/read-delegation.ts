import { LONGEST_NAME, plainName } from "../access/stated-name.ts";
import { phrase } from "../util/phrase.ts";
import { plainText } from "../util/plain-text.ts";
import { readMembers } from "./read-body.ts";

export interface AskedDelegation {
  readonly name: string;
  readonly note: string;
  /** Each once, in the order of the questionnaire. */
  readonly sections: readonly string[];
}

const LONGEST_NOTE = 500;

/** `known` are the sections of the establishment's questionnaire. */
export function readDelegation(body: unknown, known: readonly string[]): AskedDelegation {
  const members = readMembers(body, {
    name: faultOfName,
    note: faultOfNote,
    sections: (sections) => faultOfSections(sections, known),
  });
  const wanted = members.get("sections") as readonly string[];
  return {
    name: plainName(members.get("name") as string),
    note: plainText((members.get("note") as string | undefined) ?? ""),
    sections: known.filter((id) => wanted.includes(id)),
  };
}

function faultOfName(name: unknown): string | undefined {
  if (typeof name !== "string" || plainName(name) === "") {
    return "Dites à qui la section est confiée : son nom.";
  }
  if ([...name].length <= LONGEST_NAME) return undefined;
  return phrase`Ce nom est trop long : ${LONGEST_NAME} caractères au plus.`;
}

function faultOfNote(note: unknown): string | undefined {
  if (note === undefined) return undefined;
  if (typeof note !== "string") return "Il faut un texte.";
  if ([...note].length <= LONGEST_NOTE) return undefined;
  return phrase`Ce mot est trop long : ${LONGEST_NOTE} caractères au plus.`;
}

function faultOfSections(sections: unknown, known: readonly string[]): string | undefined {
  if (!Array.isArray(sections) || sections.length === 0) {
    return "Choisissez au moins une section.";
  }
  const stranger = sections.find((id) => !known.includes(id));
  if (stranger === undefined) return undefined;
  return phrase`« ${String(stranger)} » n'est pas une section de ce questionnaire.`;
}
