import { spawnSync } from "node:child_process";

/** Runs a command in this terminal, says how long it took, and ends this program when it fails. */
export const run = (folder: string, ...command: readonly [string, ...string[]]): void => {
  const [program, ...rest] = command;
  console.log(`> ${command.join(" ")}`);
  const startedMs = performance.now();
  const { status } = spawnSync(program, rest, { cwd: folder, stdio: "inherit" });
  if (status !== 0) process.exit(1);
  console.log(`  ${((performance.now() - startedMs) / 1000).toFixed(1)} s`);
};
