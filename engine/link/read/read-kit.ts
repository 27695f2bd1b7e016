// kit.yaml: the texts that prepare an establishment, still with their placeholders.

import type { FichierKit, JalonKit } from "../../check/raw.ts";
import type { RawFile } from "../../check/raw-campaign.ts";
import type { Responsible } from "../../model/campaign.ts";
import type { Kit, KitDocument, KitMilestone } from "../../model/kit.ts";
import type { Placeholder } from "../../model/placeholders.ts";
import { below, keySpan, type Place } from "../../source/place.ts";
import { suggest } from "../../util/suggest.ts";
import { report } from "../diagnostics.ts";
import { reportKit } from "../kit-diagnostics.ts";
import type { Reader } from "../reader.ts";
import { authorText } from "./author-text.ts";
import { checkPlaceholders } from "./check-placeholders.ts";
import {
  KIT_PLACEHOLDERS,
  LETTER_PLACEHOLDERS,
  NO_PLACEHOLDERS,
  translatePlaceholders,
} from "./kit-placeholders.ts";
import { readAppliesTo } from "./read-applies-to.ts";
import { readKitStep } from "./read-kit-step.ts";
import { readProvenance } from "./read-provenance.ts";

/** A template at its place: its placeholders are checked and translated, its typography put right. */
type ReadText = (text: string, ...path: readonly (string | number)[]) => string;

/** `services`: those of the campaign, each of which gets a letter. What is wrong is reported. */
export function readKit(
  { file, value }: RawFile<FichierKit>,
  services: readonly Responsible[],
  reader: Reader,
): Kit {
  const place: Place = { file, path: [] };
  const reading =
    (known: ReadonlyMap<string, Placeholder>): ReadText =>
    (text, ...path) => {
      checkPlaceholders(text, below(place, ...path), [...known.keys()], reader);
      return authorText(translatePlaceholders(text, known));
    };
  const text = reading(KIT_PLACEHOLDERS);
  const plain = reading(NO_PLACEHOLDERS);
  const actors = readActors(value, services, below(place, "intervenants"), reader);
  return {
    title: plain(value.titre, "titre"),
    presentation: text(value.presentation, "presentation"),
    documents: readDocuments(value, text),
    mentions: (value.mentions ?? []).map(({ concerne, texte }, rank) => ({
      appliesTo: readAppliesTo(concerne, below(place, "mentions", rank, "concerne"), reader),
      text: plain(texte, "mentions", rank, "texte"),
    })),
    defaults: {
      establishment: plain(value.par_defaut.etablissement, "par_defaut", "etablissement"),
    },
    milestones: {
      opening: readMilestone(value.jalons.ouverture, (words, key) =>
        text(words, "jalons", "ouverture", key),
      ),
      closing: readMilestone(value.jalons.cloture, (words, key) =>
        text(words, "jalons", "cloture", key),
      ),
    },
    steps: Object.entries(value.etapes).map(([id, step]) => ({
      ...readMilestone(step, (words, key) => text(words, "etapes", id, key)),
      ...readKitStep(id, step, below(place, "etapes", id), { actors, reader }),
    })),
    letter: readLetter(value, services, place, {
      text: reading(LETTER_PLACEHOLDERS),
      reader,
    }),
    checklist: value.liste_de_controle.map(({ titre, points }, group) => ({
      title: text(titre, "liste_de_controle", group, "titre"),
      points: points.map((point, rank) => text(point, "liste_de_controle", group, "points", rank)),
    })),
    provenance: readProvenance(value.provenance, below(place, "provenance"), reader),
    origin: keySpan(place, "titre"),
  };
}

const DOCUMENTS = [
  ["guide", "guide"],
  ["grille", "grid"],
  ["feuilles", "sheets"],
  ["changements", "changes"],
  ["sans_changements", "noChanges"],
  ["retroplanning", "planning"],
  ["courriers", "letters"],
  ["liste_de_controle", "checklist"],
] as const satisfies readonly (readonly [keyof FichierKit["documents"], KitDocument])[];

function readDocuments({ documents }: FichierKit, text: ReadText): Kit["documents"] {
  const read = DOCUMENTS.map(([key, name]) => [name, text(documents[key], "documents", key)]);
  return Object.fromEntries(read) as Kit["documents"];
}

/** By code: the services of the campaign, and those whom the kit adds. */
function readActors(
  { intervenants = {} }: FichierKit,
  services: readonly Responsible[],
  place: Place,
  { add }: Reader,
): ReadonlyMap<string, string> {
  const actors = new Map(services.map(({ id, label }) => [id, label]));
  for (const [id, label] of Object.entries(intervenants)) {
    if (actors.has(id)) add(report.duplicateCode(keySpan(place, id), { code: id }));
    else actors.set(id, authorText(label));
  }
  return actors;
}

function readMilestone(
  { titre, texte }: JalonKit,
  text: (words: string, key: keyof JalonKit) => string,
): KitMilestone {
  return { title: text(titre, "titre"), text: text(texte, "texte") };
}

function readLetter(
  { courrier: { objet, texte, fin, services: said = {} } }: FichierKit,
  services: readonly Responsible[],
  kit: Place,
  { text, reader }: { readonly text: ReadText; readonly reader: Reader },
): Kit["letter"] {
  const known = services.map(({ id }) => id);
  const place = below(kit, "courrier", "services");
  for (const name of Object.keys(said)) {
    if (known.includes(name)) continue;
    const facts = { what: "le service", name, near: suggest(name, known) };
    reader.add(report.unknownCode(keySpan(place, name), facts));
  }
  for (const id of known) {
    if (Object.hasOwn(said, id)) continue;
    reader.add(reportKit.nothingSaid(keySpan(below(kit, "courrier")), { service: id }));
  }
  return {
    subject: text(objet, "courrier", "objet"),
    text: text(texte, "courrier", "texte"),
    ending: text(fin, "courrier", "fin"),
    services: Object.entries(said).map(([service, own]) => ({
      service,
      text: text(own, "courrier", "services", service),
    })),
  };
}
