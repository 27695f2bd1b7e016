import { fr } from "../../form/french.ts";

/** The name that the server writes for who has not said theirs. */
const NAMELESS = "démonstration";

/** Whom a sentence names as the coordinator: the person, or what they do when nobody knows their name. */
export function coordinatorName(name: string | undefined): string {
  return name === undefined || name === "" || name === NAMELESS
    ? fr`la personne qui coordonne`
    : name;
}
