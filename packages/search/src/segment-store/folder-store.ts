import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { readWhole } from "./read-whole.ts";
import type { Manifest, SegmentStore } from "./segment-store.ts";

const MANIFEST = "manifest.json";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

const parseManifest = (text: string): Manifest => {
  const parsed: unknown = JSON.parse(text);
  const { snapshot, delta } = isObject(parsed) ? parsed : {};
  if (typeof snapshot !== "string" || (typeof delta !== "string" && delta !== null)) {
    throw new Error("the manifest of the search index is not of its form");
  }
  return { snapshot, delta };
};

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

/** Segments in a folder of this machine; a file appears under its name only when it is whole. */
export const makeFolderStore = (folder: string): SegmentStore => {
  const write = async (name: string, content: Uint8Array | string): Promise<void> => {
    await mkdir(folder, { recursive: true });
    const partial = join(folder, `${name}.partial`);
    await writeFile(partial, content);
    await rename(partial, join(folder, name));
  };
  return {
    readManifest: async (knownTag) => {
      const text = await readFile(join(folder, MANIFEST), "utf8").catch((error: unknown) => {
        if (isMissing(error)) return null;
        throw error;
      });
      if (text === null) return null;
      const tag = crc32(text).toString(16);
      return tag === knownTag ? null : { tag, manifest: parseManifest(text) };
    },
    readSegment: (name) => readWhole(join(folder, name)),
    writeSegment: write,
    writeManifest: (manifest) => write(MANIFEST, JSON.stringify(manifest)),
  };
};
