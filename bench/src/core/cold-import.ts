import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { loadedKilobytes } from "@waymark/bundle/ceiling";
import { type Spread, spreadOf } from "./statistics.ts";

export type Bundle = { readonly name: string; readonly kilobytes: number; readonly ms: Spread };

const timeImport = (file: string, env: NodeJS.ProcessEnv): number => {
  const script = `const t=performance.now();await import(${JSON.stringify(pathToFileURL(file).href)});process.stdout.write(String(performance.now()-t));process.exit(0)`;
  return Number(execFileSync(process.execPath, ["-e", script], { env, encoding: "utf8" }));
};

/** Size of what a new process of a built function loads, and how long a fresh process takes to import it. */
export const measureBundle = (name: string, env: NodeJS.ProcessEnv, rounds: number): Bundle => {
  const file = resolve(import.meta.dirname, "../../../apps", name);
  return {
    name,
    kilobytes: loadedKilobytes(file),
    ms: spreadOf(Array.from({ length: rounds }, () => timeImport(file, env))),
  };
};
