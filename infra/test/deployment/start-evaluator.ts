import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { Made } from "./graph.ts";
import { root } from "./mutation.ts";
import { platform } from "../../platform.ts";
import type { Task } from "./task.ts";

export type Evaluator = {
  /** Evaluates one at a time. Throws when the process ended over it, with its last words. */
  readonly evaluate: (task: Task) => Promise<Made>;
  readonly stop: () => void;
};

const start = (): ChildProcess =>
  spawn(
    process.execPath,
    [
      "--no-warnings",
      // Pulumi notes a stack for each of its promises.
      "--stack-trace-limit=0",
      join(import.meta.dirname, "sst-program.ts"),
      platform,
    ],
    { cwd: root, env: {}, stdio: ["ignore", "ignore", "pipe", "ipc"] },
  );

const evaluateIn = (child: ChildProcess, task: Task): Promise<Made> =>
  new Promise((resolve, reject) => {
    let complaints = "";
    const hear = (chunk: Buffer): void => {
      complaints += chunk.toString("utf8");
    };
    const end = (): void => {
      reject(new Error(`the configuration ended early: ${complaints}`));
    };
    child.stderr?.on("data", hear);
    child.once("close", end);
    child.once("message", (message) => {
      child.off("close", end);
      child.stderr?.off("data", hear);
      resolve(Made.parse(message));
    });
    child.send(task);
  });

/** SST's components and Pulumi in a process that is made when it is needed, and again when it ended. */
export const startEvaluator = (): Evaluator => {
  let child: ChildProcess | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const evaluate = async (task: Task): Promise<Made> => {
    if (child?.exitCode !== null) child = start();
    return evaluateIn(child, task);
  };
  return {
    evaluate: (task) => {
      const made = last.then(() => evaluate(task));
      last = made.catch(() => undefined);
      return made;
    },
    stop: () => child?.kill(),
  };
};
