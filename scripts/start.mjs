// Builds what changed and starts the local cloud; arguments such as --fresh go through to it.
import { spawn } from "node:child_process";
import { checkJava } from "../apps/local/src/dynamodb/check-java.ts";
import { run } from "./run.mjs";

const java = await checkJava();
if (!java.ok) {
  process.stderr.write(`${java.error.instruction}\n`);
  process.exit(1);
}
run("npx", ["turbo", "run", "build", "--output-logs=errors-only"]);

// Ctrl-C reaches the program itself, too: this process only waits for its orderly end.
process.on("SIGINT", () => {});
const cloud = spawn("node", ["apps/local/src/main.ts", ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.on("SIGTERM", () => cloud.kill("SIGTERM"));
cloud.on("exit", (code) => process.exit(code ?? 1));
