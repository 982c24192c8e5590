import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { sampleFiles } from "./sample-files.ts";

const folder = process.argv[2];
if (folder === undefined || folder === "") {
  process.stderr.write("usage: npm run --silent ics:sample -- FOLDER\n");
  process.exitCode = 2;
} else {
  const target = resolve(folder);
  await mkdir(target, { recursive: true });
  for (const { name, content } of sampleFiles()) await writeFile(join(target, name), content);
}
