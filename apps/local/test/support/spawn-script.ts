import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export type ScriptProcess = {
  readonly pid: number;
  /** The next line that the script prints; throws when it ends without one. */
  readonly nextLine: () => Promise<string>;
  readonly kill: (signal: "SIGKILL" | "SIGTERM" | "SIGINT") => void;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
};

/** Runs a script of this folder in a process of its own, so that it can be killed for real. */
export const spawnScript = (name: string, args: readonly string[] = []): ScriptProcess => {
  const script = fileURLToPath(new URL(name, import.meta.url));
  const child = spawn(process.execPath, [script, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  if (child.pid === undefined) throw new Error(`${name} did not start`);
  return {
    pid: child.pid,
    nextLine: async () => {
      const line = await lines.next();
      if (line.done === true) throw new Error(`${name} ended without a line`);
      return line.value;
    },
    kill: (signal) => {
      child.kill(signal);
    },
    ended: new Promise((resolve) => {
      child.once("close", (code, signal) => resolve({ code, signal }));
    }),
  };
};
