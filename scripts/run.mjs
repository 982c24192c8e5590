import { spawnSync } from "node:child_process";

/** Runs a command in this terminal and ends the script with its exit code when it fails. */
export const run = (command, args, env = {}) => {
  const { status, error } = spawnSync(command, args, {
    stdio: "inherit",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", ...env },
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
};
