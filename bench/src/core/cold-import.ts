import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Spread, spreadOf } from "./statistics.ts";

export type Bundle = { readonly name: string; readonly kilobytes: number; readonly ms: Spread };

const timeImport = (file: string, env: NodeJS.ProcessEnv): number => {
  const script = `const t=performance.now();await import(${JSON.stringify(pathToFileURL(file).href)});process.stdout.write(String(performance.now()-t));process.exit(0)`;
  return Number(execFileSync(process.execPath, ["-e", script], { env, encoding: "utf8" }));
};

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

const bytesOf = (files: ReadonlySet<string>): number =>
  [...files].reduce((sum, file) => sum + statSync(file).size, 0);

/** Size of what a new process of a built function loads, and how long a fresh process takes to import it. */
export const measureBundle = (name: string, env: NodeJS.ProcessEnv, rounds: number): Bundle => {
  const file = resolve(import.meta.dirname, "../../../apps", name);
  return {
    name,
    kilobytes: Math.round(bytesOf(loadedWith(file)) / 1000),
    ms: spreadOf(Array.from({ length: rounds }, () => timeImport(file, env))),
  };
};
