import { spawn } from "node:child_process";

/**
 * Runs a command in this terminal, says how long it took, and ends this program when it fails. Several
 * may run side by side.
 */
export const run = async (
  folder: string,
  ...command: readonly [string, ...string[]]
): Promise<void> => {
  const [program, ...rest] = command;
  const line = command.join(" ");
  console.log(`> ${line}`);
  const startedMs = performance.now();
  const child = spawn(program, rest, { cwd: folder, stdio: "inherit" });
  const status = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (status !== 0) process.exit(1);
  console.log(`  ${((performance.now() - startedMs) / 1000).toFixed(1)} s: ${line.slice(0, 60)}`);
};
