import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { type Graph, lambdaFunctions } from "./graph.ts";
import { root } from "./mutation.ts";
import type { World } from "./world.ts";

const run = promisify(execFile);

const starter = `
const [, file, name] = process.argv;
const loaded = await import(file);
if (typeof loaded[name] !== "function") throw new Error("no handler");
process.exit(0);
`;

const codeOf = async (folder: string, files: readonly string[]): Promise<string> => {
  const texts = files
    .filter((file) => file.endsWith(".mjs"))
    .map((file) => readFile(join(folder, file), "utf8"));
  return (await Promise.all(texts)).join("\n");
};

/** @returns why it did not start, or null */
const start = async (
  folder: string,
  handler: string,
  variables: Readonly<Record<string, string>>,
): Promise<string | null> => {
  const [file = "", name = ""] = handler.split(".");
  try {
    await run(
      process.execPath,
      [
        "--input-type=module",
        "--eval",
        starter,
        pathToFileURL(join(folder, `${file}.mjs`)).href,
        name,
      ],
      // What Lambda itself adds.
      { env: { ...variables, AWS_REGION: "eu-central-1" }, timeout: 60_000 },
    );
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/**
 * Starts functions as Lambda would: their very files, and their environment and nothing else.
 *
 * @param starts their names in Pulumi; each takes a part of a second
 */
export const startFunctions = async (
  graph: Graph,
  starts: readonly string[] | "all",
): Promise<Pick<World, "files" | "code" | "startFailures">> => {
  const files: Record<string, readonly string[]> = {};
  const code: Record<string, string> = {};
  const startFailures: Record<string, string> = {};
  for (const { component, handler, variables } of lambdaFunctions(graph)) {
    const folder = graph.bundles[component];
    if (folder === undefined) continue;
    const packed = await readdir(join(root, folder), { recursive: true });
    files[component] = packed;
    code[component] = await codeOf(join(root, folder), packed);
    if (starts !== "all" && !starts.includes(component)) continue;
    const failure = await start(join(root, folder), handler, variables);
    if (failure !== null) startFailures[component] = failure;
  }
  return { files, code, startFailures };
};
