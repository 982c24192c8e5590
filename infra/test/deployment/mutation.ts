import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Loader, Plugin } from "esbuild";

export const root = join(import.meta.dirname, "../../..");

/** One change of the sources, as somebody might make it by mistake; the files stay as they are. */
export type Mutation = {
  /** From the repository's root. */
  readonly file: string;
  /** Must stand in the file exactly once. */
  readonly from: string;
  readonly to: string;
};

const loaders: Readonly<Record<string, Loader>> = {
  ".ts": "ts",
  ".js": "js",
  ".mjs": "js",
  ".json": "json",
};

const mutate = (source: string, { file, from, to }: Mutation): string => {
  const parts = source.split(from);
  if (parts.length !== 2) {
    throw new Error(`${file} has ${parts.length - 1} places that read: ${from}`);
  }
  return parts.join(to);
};

/** The text of a source file as a program gets to see it. */
export const readSource = (path: string, mutation: Mutation | null): string => {
  const source = readFileSync(path, "utf8");
  return mutation !== null && path === join(root, mutation.file)
    ? mutate(source, mutation)
    : source;
};

/** Loads every source of ours with the mutation, and with `head` put before it. */
export const ownSources = (
  mutation: Mutation | null,
  options: { readonly head: string; readonly except: string },
): Plugin => ({
  name: "own-sources",
  setup: (build) => {
    build.onLoad({ filter: /\.(?:ts|js|mjs)$/ }, ({ path }) =>
      path.startsWith(options.except)
        ? undefined
        : {
            contents: `${options.head}\n${readSource(path, mutation)}`,
            loader: loaders[extname(path)] ?? "js",
          },
    );
  },
});
