// The same section under rjsf's own theme and validator settings, as anyone would begin with: what
// the theme is compared with. Built beside, served from memory.

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";
import type { Answers, FormSection } from "../../../engine/index.ts";

const ROOT = join(import.meta.dirname, "../../..");

/** A page, whole, that shows `section` with `answers` in rjsf's default theme. */
export async function buildDefaultForm(section: FormSection, answers: Answers): Promise<string> {
  const folder = await mkdtemp(join(ROOT, "node_modules/.default-form-"));
  await writeFile(join(folder, "entry.tsx"), entry(section, answers));
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = "production";
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: "silent",
    build: { write: false, lib: { entry: "entry.tsx", formats: ["es"] } },
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
  });
  process.env.NODE_ENV = before;
  await rm(folder, { recursive: true });
  const [output] = Array.isArray(built) ? built : [built];
  const code = output && "output" in output ? output.output[0].code : "";
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>rjsf</title><div id="form"></div><script type="module">${code.replaceAll("</script", "<\\/script")}</script>`;
}

function entry(section: FormSection, answers: Answers): string {
  const path = (name: string) => JSON.stringify(join(ROOT, name));
  return `
    import Form from "@rjsf/core/lib/components/Form.js";
    import { createElement, useState } from "react";
    import { createRoot } from "react-dom/client";
    import { createValidator } from ${path("renderer/form/validation/create-validator.ts")};
    const validator = createValidator();
    const schema = ${JSON.stringify(section.schema)};
    function Page() {
      const [formData, setFormData] = useState(${JSON.stringify(answers)});
      return createElement(Form, {
        schema, formData, validator, liveValidate: "onChange", noHtml5Validate: true,
        onChange: (event) => setFormData(event.formData),
      });
    }
    createRoot(document.getElementById("form")).render(createElement(Page));
  `;
}
