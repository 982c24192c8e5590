import { createHash, randomUUID } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

export type ObjectHead = {
  readonly key: string;
  /** In quotes, as HTTP has it. */
  readonly etag: string;
  readonly sizeBytes: number;
  readonly modifiedAtMs: number;
};

/** The objects of one bucket as files of one folder, each whole or not there. */
export type ObjectFolder = {
  readonly head: (key: string) => ObjectHead | null;
  /** At once, like all of these: between a head and a read nothing is put. Throws without an object. */
  readonly read: (key: string) => Uint8Array;
  /** Puts the object if the one that lies there (or null) is as wanted; false when it is not. */
  readonly put: (
    key: string,
    bytes: Uint8Array,
    isWanted: (before: ObjectHead | null) => boolean,
  ) => ObjectHead | null;
  readonly remove: (key: string) => void;
  /** By the order of their keys' bytes. */
  readonly list: (prefix: string) => readonly ObjectHead[];
};

const MARK = "o-";

// A key may be "..", and may contain what a file's name may not.
const fileOf = (key: string): string => MARK + encodeURIComponent(key);

const etagOf = (bytes: Uint8Array): string => `"${createHash("md5").update(bytes).digest("hex")}"`;

/** @param now milliseconds since 1970: objects are dated by the product's clock, moved or not */
export const openObjectFolder = (folder: string, now: () => number): ObjectFolder => {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(MARK)) rmSync(join(folder, name));
  }
  const etags = new Map<string, string>();
  const pathOf = (key: string): string => join(folder, fileOf(key));
  const head = (key: string): ObjectHead | null => {
    const path = pathOf(key);
    if (!existsSync(path)) return null;
    const { size, mtimeMs } = statSync(path);
    const etag = etags.get(key) ?? etagOf(readFileSync(path));
    etags.set(key, etag);
    return { key, etag, sizeBytes: size, modifiedAtMs: mtimeMs };
  };
  return {
    head,
    read: (key) => readFileSync(pathOf(key)),
    put: (key, bytes, isWanted) => {
      // Nothing waits between the look and the change, so that of two puts at once one is first.
      if (!isWanted(head(key))) return null;
      const partial = join(folder, randomUUID());
      writeFileSync(partial, bytes);
      utimesSync(partial, now() / 1000, now() / 1000);
      renameSync(partial, pathOf(key));
      etags.set(key, etagOf(bytes));
      return head(key);
    },
    remove: (key) => {
      rmSync(pathOf(key), { force: true });
      etags.delete(key);
    },
    list: (prefix) =>
      readdirSync(folder)
        .filter((name) => name.startsWith(MARK))
        .map((name) => decodeURIComponent(name.slice(MARK.length)))
        .filter((key) => key.startsWith(prefix))
        .toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
        .flatMap((key) => head(key) ?? []),
  };
};
