import { execFileSync } from "node:child_process";
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Spread, spreadOf } from "./statistics.ts";

export type Bundle = { readonly name: string; readonly kilobytes: number; readonly ms: Spread };

const timeImport = (file: string, env: NodeJS.ProcessEnv): number => {
  const script = `const t=performance.now();await import(${JSON.stringify(pathToFileURL(file).href)});process.stdout.write(String(performance.now()-t));process.exit(0)`;
  return Number(execFileSync(process.execPath, ["-e", script], { env, encoding: "utf8" }));
};

/** Size of a built function, and how long a fresh process takes to import it. */
export const measureBundle = (name: string, env: NodeJS.ProcessEnv, rounds: number): Bundle => {
  const file = resolve(import.meta.dirname, "../../../apps", name);
  return {
    name,
    kilobytes: Math.round(statSync(file).size / 1000),
    ms: spreadOf(Array.from({ length: rounds }, () => timeImport(file, env))),
  };
};
