import { dirname, join, relative } from "node:path";
import type { CommandContext } from "../command.ts";
import type { Catalogue } from "./open-catalogue.ts";

/** The folder of the schemas as a file of the catalogue names it: for the help of text editors. */
export function schemaFolder(catalogue: Catalogue, path: string, context: CommandContext): string {
  const schemas = join(context.packageFolder, "engine", "check", "schema");
  const file = join(catalogue.folder, ...path.split("/"));
  return relative(dirname(file), schemas).replaceAll("\\", "/");
}
