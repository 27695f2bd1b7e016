// Papers made by the renderer, loaded the first time one is asked for: most commands print nothing.

import { renderKitPage } from "./kit/render-kit-page.ts";
import { zipKit } from "./kit/zip-kit.ts";
import type { Papers } from "./papers.ts";

export const renderedPapers: Papers = {
  grid: async (plan, { format, ...options }) => {
    const { renderGrid } = await import("../renderer/index.ts");
    return renderGrid(plan, format, options);
  },
  guide: async (plan, format, changes) => {
    const { renderGuide } = await import("../renderer/index.ts");
    return renderGuide(plan, format, changes === undefined ? {} : { changes });
  },
  record: async (record, format) => {
    const { renderRecord } = await import("../renderer/index.ts");
    return renderRecord(record, format);
  },
  changes: async (plan, format) => {
    const { renderChanges } = await import("../renderer/index.ts");
    return renderChanges(plan, format);
  },
  kitPage: renderKitPage,
  kit: zipKit,
};
