import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { readEnv } from "./env.ts";
import { withoutJsonSchemas } from "./without-json-schemas.ts";

const { apiPort } = readEnv();
const backend = `http://127.0.0.1:${apiPort}`;

// What every page needs, in a file of its own that outlives the product's releases in caches; what
// the search does not use comes with the first page that does.
const frame =
  /node_modules\/(?:react|react-dom|scheduler|use-sync-external-store|@tanstack|@trpc)\/(?!.*(?:useQueries|queriesObserver|useMutation|mutationObserver)\.)/;

export default defineConfig({
  plugins: [withoutJsonSchemas(), react(), tailwindcss()],
  build: {
    target: "baseline-widely-available",
    // The content security policy allows fonts and images from our own origin only, not `data:`.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Its package.json does not say so, and brings web sockets along that nobody opens.
      treeshake: { moduleSideEffects: [{ test: /@trpc\/client\//, sideEffects: false }] },
      output: {
        // The first file lists every chunk twice; names would be another kilobyte of it, and a chunk
        // for each kind of field another hundred bytes.
        chunkFileNames: "assets/[hash].js",
        codeSplitting: {
          groups: [
            { name: "frame", test: frame },
            // On its own, as the search page needs it and no field.
            { name: "class-names", test: /packages\/ui\/src\/class-names\// },
            { name: "field", test: /packages\/ui\/src\/field\// },
          ],
        },
      },
    },
  },
  server: {
    proxy: Object.fromEntries(
      ["/trpc", "/auth", "/api", "/v1", "/calendar", "/mailbox", "/clock"].map((path) => [
        path,
        backend,
      ]),
    ),
  },
});
