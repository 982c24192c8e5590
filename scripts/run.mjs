import { spawn, spawnSync } from "node:child_process";

const settings = (env) => ({
  stdio: "inherit",
  env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", ...env },
});

/** Runs a command in this terminal and ends the script with its exit code when it fails. */
export const run = (command, args, env = {}) => {
  const { status, error } = spawnSync(command, args, settings(env));
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
};

/** The same while others run; resolves at its end. */
export const runBeside = (command, args, env = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, settings(env));
    child.once("error", reject);
    child.once("exit", (code) => (code === 0 ? resolve() : process.exit(code ?? 1)));
  });
