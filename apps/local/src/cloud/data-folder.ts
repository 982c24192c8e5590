import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

export type DataFolder = {
  readonly path: (name: string) => string;
  /** A random secret that stays the same for this folder, so that sessions outlive a restart. */
  readonly secret: (name: string) => string;
};

const marker = "made-by-waymark";

/** Throws rather than delete a folder that this program did not make. */
export const openDataFolder = (folder: string, isFresh: boolean): DataFolder => {
  const root = resolve(folder);
  const path = (name: string): string => join(root, name);
  if (isFresh && existsSync(root)) {
    if (!existsSync(path(marker))) throw new Error(`${root} is not a data folder of Waymark`);
    rmSync(root, { recursive: true });
  }
  mkdirSync(root, { recursive: true });
  writeFileSync(path(marker), "");
  return {
    path,
    secret: (name) => {
      const file = path(`${name}.secret`);
      if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("hex"), { mode: 0o600 });
      return readFileSync(file, "utf8");
    },
  };
};
