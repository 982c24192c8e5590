import { readFileSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** Imports that are loaded with a part, written as the bundler writes them; not those by `import()`. */
const staticImport = /(?:\bfrom|\bimport)"(?<path>\.{1,2}\/[^"]+\.mjs)"/g;

/** The files that an import of this one loads, itself included. */
const loadedWith = (file: string, seen: Set<string> = new Set()): ReadonlySet<string> => {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const { groups } of readFileSync(file, "utf8").matchAll(staticImport)) {
    loadedWith(resolve(dirname(file), groups?.["path"] ?? ""), seen);
  }
  return seen;
};

/** Size of all that a new process of a built function loads before it is called. */
export const loadedKilobytes = (file: string): number =>
  Math.round([...loadedWith(file)].reduce((sum, one) => sum + statSync(one).size, 0) / 1000);
