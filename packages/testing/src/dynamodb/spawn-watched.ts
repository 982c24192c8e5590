import { spawn, type ChildProcess } from "node:child_process";

/**
 * The program runs beside a reader of our pipe, and dies when the pipe ends: also after `kill -9`
 * of this process, which leaves no time to clean up. The shell reaps the program itself, so a
 * process id that the system has given away again is never hit. It also removes the program's scratch
 * folder, for a program that is killed tidies nothing.
 */
const watchdog = `trap '' INT HUP
scratch=$1; shift
exec 3<&0
"$@" </dev/null 3<&- & program=$!
(cat <&3 >/dev/null; kill -9 $program 2>/dev/null) & reader=$!
exec 3<&- </dev/null
wait $program; code=$?
kill $reader 2>/dev/null
rm -rf "$scratch"
exit $code`;

export type WatchedProcess = {
  /** Resolves with what the program said when it has ended, for whatever reason. */
  readonly ended: Promise<{ readonly output: string }>;
  readonly hasEnded: () => boolean;
  readonly stop: () => Promise<void>;
};

/** What is kept of the program's output, for the message when it does not start. */
const OUTPUT_LIMIT_CHARACTERS = 4_000;

const collectOutput = (child: ChildProcess): (() => string) => {
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      output = (output + chunk.toString("utf8")).slice(-OUTPUT_LIMIT_CHARACTERS);
    });
  }
  return () => output;
};

/**
 * Starts a program that cannot outlive this process, nor can its scratch folder. Needs a POSIX `sh`.
 *
 * `detached` puts it into a group of its own: Ctrl-C reaches every process of the terminal's group,
 * and would otherwise end the database before those who still write to it.
 */
export const spawnWatched = (
  command: string,
  args: readonly string[],
  scratchFolder: string,
): WatchedProcess => {
  const child = spawn("sh", ["-c", watchdog, "sh", scratchFolder, command, ...args], {
    detached: true,
    stdio: ["pipe", "pipe", "pipe"],
  });
  const output = collectOutput(child);
  let over = false;
  const ended = new Promise<{ output: string }>((resolve) => {
    const finish = (): void => {
      over = true;
      child.stdin.destroy();
      resolve({ output: output() });
    };
    child.once("close", finish);
    child.once("error", finish);
  });
  return {
    ended,
    hasEnded: () => over,
    stop: async () => {
      child.stdin.destroy();
      await ended;
    },
  };
};
