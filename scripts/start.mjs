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

// In a group of its own, so that Ctrl-C reaches it once, through here, whoever else gets the signal.
// It ends by itself when this process is gone: the channel between the two closes.
const cloud = spawn("node", ["apps/local/src/main.ts", ...process.argv.slice(2)], {
  stdio: ["inherit", "inherit", "inherit", "ipc"],
  detached: true,
  // Compiled modules of earlier starts: a fifth of the processor's time.
  env: { ...process.env, NODE_COMPILE_CACHE: "node_modules/.cache/compiled" },
});
let lastMs = -Infinity;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    // npm sends on what the terminal has sent already; a second Ctrl-C of a person comes later.
    if (performance.now() - lastMs > 300) cloud.kill(signal === "SIGHUP" ? "SIGTERM" : signal);
    lastMs = performance.now();
  });
}
// Who ends npm alone ends the shell between the two; this process hears nothing of it but a new parent.
const parentPid = process.ppid;
setInterval(() => {
  if (process.ppid !== parentPid) cloud.kill("SIGTERM");
}, 1000).unref();
cloud.on("exit", (code) => process.exit(code ?? 1));
