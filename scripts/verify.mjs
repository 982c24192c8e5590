// Everything that CI holds a change to, in the order in which it fails fastest.
import { run } from "./run.mjs";

for (const script of ["format:check", "lint", "boundaries", "typecheck", "docs:check"]) {
  run("npm", ["run", "--silent", script]);
}
if (!process.argv.includes("--no-tests")) run("npm", ["test"]);
