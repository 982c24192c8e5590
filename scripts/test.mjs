// The one test command: installs on a fresh clone, builds what runs on Lambda, runs every test.
// Plain JavaScript, because on a fresh clone the system's own Node runs it.
import { existsSync } from "node:fs";
import { run } from "./run.mjs";

if (!existsSync("node_modules/.package-lock.json")) run("npm", ["install", "--no-audit"]);
// Through npm, so that what follows runs on the pinned Node 24 even when this process does not.
run("npm", ["run", "--silent", "infra:install"]);
run("npm", ["run", "--silent", "build"]);
run("npx", ["vitest", "run", ...process.argv.slice(2)]);
