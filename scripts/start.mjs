// Builds what changed and starts the local cloud; arguments such as --fresh go through to it.
import { run } from "./run.mjs";

run("npx", ["turbo", "run", "build", "--output-logs=errors-only"]);
run("node", ["apps/local/src/main.ts", ...process.argv.slice(2)]);
