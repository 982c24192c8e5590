// Everything that CI holds a change to, in the order in which it fails fastest.
import { run, runBeside } from "./run.mjs";

// Waits for the network while the others compute.
const platform = runBeside("npm", ["run", "--silent", "infra:install"]);
for (const script of ["format:check", "lint", "boundaries", "typecheck", "docs:check", "build"]) {
  run("npm", ["run", "--silent", script]);
}
await platform;
run("npm", ["run", "--silent", "infra:check", "--", "--no-tests"]);
if (!process.argv.includes("--no-tests")) run("npm", ["test"]);
