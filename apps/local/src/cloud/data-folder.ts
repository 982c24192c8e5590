import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

export type DataFolder = {
  readonly path: (name: string) => string;
  /** A random secret that stays the same for this folder, so that sessions outlive a restart. */
  readonly secret: (name: string) => string;
};

const marker = "made-by-waymark";
const lock = "in-use-by";

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** The id of another living program that has this folder open, if there is one. */
const otherUser = (file: string): number | null => {
  if (!existsSync(file)) return null;
  const pid = Number(readFileSync(file, "utf8"));
  return pid !== process.pid && isRunning(pid) ? pid : null;
};

/**
 * Opens the folder for this process alone: two programs on one database would undo each other.
 * Throws when another one has it, and rather than delete a folder that this program did not make.
 */
export const openDataFolder = (folder: string, isFresh: boolean): DataFolder => {
  const root = resolve(folder);
  const path = (name: string): string => join(root, name);
  const other = otherUser(path(lock));
  if (other !== null) throw new Error(`${root} is in use by the process ${other}`);
  if (isFresh && existsSync(root)) {
    if (!existsSync(path(marker))) throw new Error(`${root} is not a data folder of Waymark`);
    rmSync(root, { recursive: true });
  }
  mkdirSync(root, { recursive: true });
  writeFileSync(path(marker), "");
  writeFileSync(path(lock), String(process.pid));
  return {
    path,
    secret: (name) => {
      const file = path(`${name}.secret`);
      if (!existsSync(file)) {
        // A program that is killed here leaves no secret rather than an empty one.
        writeFileSync(`${file}.new`, randomBytes(32).toString("hex"), { mode: 0o600 });
        renameSync(`${file}.new`, file);
      }
      return readFileSync(file, "utf8");
    },
  };
};
