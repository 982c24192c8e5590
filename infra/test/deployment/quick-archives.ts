import type { Plugin } from "esbuild";

/** Nobody unpacks the archives that SST makes of functions: their files are put in as they are. */
export const quickArchives: Plugin = {
  name: "quick-archives",
  setup: (build) => {
    build.onResolve({ filter: /^archiver$/ }, ({ path, namespace }) =>
      namespace === "quick" ? { path, external: true } : { path, namespace: "quick" },
    );
    build.onLoad({ filter: /./, namespace: "quick" }, () => ({
      contents: `import archiver from "archiver";
        export default (format, options) => archiver(format, { ...options, store: true });`,
    }));
  },
};
