import { findPublication } from "../../../engine/index.ts";
import type { Catalogue } from "./open-catalogue.ts";

/** Whether a campaign has a publication, even one that cannot be read. */
export async function isPublished({ host }: Catalogue, year: string): Promise<boolean> {
  const { value, diagnostics } = await findPublication(host, year);
  return value !== undefined || diagnostics.length > 0;
}
