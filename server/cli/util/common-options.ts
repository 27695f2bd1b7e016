import type { CommandArguments, OptionSpec } from "../command.ts";

export const catalogueOption: OptionSpec = {
  name: "catalogue",
  value: "<dossier>",
  help: "dossier du catalogue (par défaut : celui du programme)",
};

export const outputOption: OptionSpec = {
  name: "sortie",
  value: "<fichier>",
  help: "où écrire ; « - » pour la sortie standard (par défaut : un nom parlant, ici)",
};

export const factsOption: OptionSpec = {
  name: "format",
  value: "<format>",
  choices: ["texte", "json"],
  help: "texte à lire (par défaut) ou faits en JSON, aux clés anglaises",
};

export function textOption(args: CommandArguments, name: string): string | undefined {
  const value = args.options.get(name);
  return typeof value === "string" ? value : undefined;
}

export function wantsJson(args: CommandArguments): boolean {
  return args.options.get("format") === "json";
}
