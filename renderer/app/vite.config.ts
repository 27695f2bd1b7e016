// The application as static files: dist/app, hashed assets, no inline script or style.

import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  root: import.meta.dirname,
  base: "/",
  plugins: [react()],
  build: {
    outDir: "../../dist/app",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // The preload helper is for old browsers; without it no extra script is written in the page.
    modulePreload: { polyfill: false },
    // What the application takes from the engine is pure: the rest of it must not come along.
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: /\/engine\//, sideEffects: false }] },
    },
  },
});
