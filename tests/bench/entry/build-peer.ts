// A peer's page, whole, in memory: built for production as our own application is.

import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import type { Answers, FormSection } from "../../../engine/index.ts";

export interface PeerPage {
  readonly html: string;
  /** Bytes of its script, compressed; the section itself is not in it. */
  readonly scriptBytes: number;
}

export async function buildPeer(
  name: string,
  section: FormSection,
  answers: Answers,
): Promise<PeerPage> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = "production";
  const built = await build({
    root: join(import.meta.dirname, "../../.."),
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: join(import.meta.dirname, "peers", `${name}.tsx`) },
    },
  });
  process.env.NODE_ENV = before;
  const outputs = [built].flat().flatMap((one) => ("output" in one ? one.output : []));
  const script = outputs.map((one) => (one.type === "chunk" ? one.code : "")).join("\n");
  const styles = outputs.map((one) =>
    one.type === "asset" && one.fileName.endsWith(".css") ? String(one.source) : "",
  );
  const data = JSON.stringify({ section, answers }).replaceAll("<", "\\u003c");
  const html = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>${name}</title>
<style>${styles.join("\n")}</style><div id="form"></div>
<script>window.bench = ${data}</script>
<script type="module">${script.replaceAll("</script", "<\\/script")}</script>`;
  return { html, scriptBytes: gzipSync(script, { level: 9 }).length };
}
