// The web application. What it needs is heavy, and loaded only when it runs.

import { phrase } from "../../util/phrase.ts";
import type { Command } from "../command.ts";
import { wrongUsage } from "../command-failure.ts";
import { catalogueOption, textOption } from "../util/common-options.ts";
import { openCatalogue } from "../util/open-catalogue.ts";
import { addressOption, readAddress } from "../util/read-address.ts";

export const servir: Command = {
  name: "servir",
  summary: "Ouvre l'application de saisie sur cet ordinateur",
  positionals: [],
  options: [
    { name: "port", value: "<numéro>", help: "le port (par défaut : PORT, ou 3000)" },
    { name: "hote", value: "<adresse>", help: "l'adresse écoutée (par défaut : 127.0.0.1)" },
    {
      name: "donnees",
      value: "<fichier>",
      help: "la base SQLite (par défaut : data/millesime.sqlite)",
    },
    addressOption,
    { name: "journal", help: "écrit chaque requête sur la sortie standard, en JSON" },
    catalogueOption,
  ],
  notes: [
    "Il n'y a pas encore de connexion des personnes : n'ouvrez l'application à d'autres",
    "ordinateurs (--hote 0.0.0.0) que sur un réseau de confiance. Ctrl+C arrête proprement.",
    "",
    "--adresse est celle par où les répondants arrivent : sans elle, les grilles n'ont pas de code. Celle",
    "qui est écoutée n'en tient pas lieu : pour un téléphone, localhost est lui-même.",
  ],
  run: async (args, context) => {
    const port = readPort(textOption(args, "port") ?? context.environment.PORT ?? "3000");
    const catalogue = await openCatalogue(args, context);
    const { serve } = await import("../util/serve.ts");
    const options = {
      port,
      host: textOption(args, "hote") ?? "127.0.0.1",
      database: textOption(args, "donnees"),
      logged: args.options.has("journal"),
      address: readAddress(args, context),
    };
    await serve(catalogue, options, context);
    return 0;
  },
};

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw wrongUsage(phrase`« ${text} » n'est pas un port : il faut un nombre de 0 à 65535.`);
}
