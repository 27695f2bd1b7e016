// Papers made by the renderer, loaded the first time one is asked for: most commands print nothing.

import type { Papers } from "./papers.ts";

export const renderedPapers: Papers = {
  grid: async (plan, { format, ...options }) => {
    const { renderGrid } = await import("../renderer/index.ts");
    return renderGrid(plan, format, options);
  },
  guide: async (plan, format) => {
    const { renderGuide } = await import("../renderer/index.ts");
    return renderGuide(plan, format);
  },
};
