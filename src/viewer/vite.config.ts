import { defineConfig } from "vite";

/** Built by `npm run build:viewer` (`vite build src/viewer`): this folder is the root, so that the page's paths are its own. */
export default defineConfig({
  base: "./",
  build: {
    outDir: "../../dist/viewer",
    emptyOutDir: true,
    target: "es2023",
    // The page is served under a policy that allows no inline code and no data: address but pictures.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  worker: { format: "es" },
});
