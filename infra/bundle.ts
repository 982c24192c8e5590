import { cpSync, existsSync, readdirSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import type { FunctionRow } from "./functions.ts";

const isMap = (file: string): boolean => file.endsWith(".map");

/**
 * Puts what an app's build made of one function into a folder of its own, because SST packs whole
 * folders and writes into them. Source maps stay behind: those of the same commit explain a stack.
 *
 * @returns the folder, from the repository's root
 */
export const placeBundle = (name: string, { built, entry }: FunctionRow): string => {
  const { root, work } = $cli.paths;
  const from = join(root, built);
  const to = join(work, "bundles", name);
  if (!existsSync(join(from, `${entry}.mjs`))) {
    throw new Error(`${built}/${entry}.mjs is missing: npm run build comes first`);
  }
  // Parts have hashes in their names: those of an earlier build would go along.
  rmSync(to, { recursive: true, force: true });
  cpSync(join(from, `${entry}.mjs`), join(to, `${entry}.mjs`));
  // Beside it lie the entries of other functions, which stay; folders hold what it loads and reads. One
  // that is named like an entry is read by that one alone.
  for (const folder of readdirSync(from, { withFileTypes: true })) {
    if (!folder.isDirectory()) continue;
    const { name: part } = folder;
    if (part !== entry && existsSync(join(from, `${part}.mjs`))) continue;
    cpSync(join(from, part), join(to, part), { recursive: true, filter: (file) => !isMap(file) });
  }
  return relative(root, to);
};
