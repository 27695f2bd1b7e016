import type { Papers } from "../papers.ts";
import { type KitRequest, kitName } from "./kit-request.ts";
import { listKitFiles } from "./list-kit-files.ts";
import { zipFiles } from "./zip-files.ts";

/** A whole kit as one archive, all of it in one folder. */
export async function zipKit(request: KitRequest, papers: Papers): Promise<Uint8Array> {
  return zipFiles(kitName(request), await listKitFiles(request, papers));
}
