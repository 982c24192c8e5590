import { Manifest } from "./manifest.ts";
import { nameOfSegment } from "./name-of-segment.ts";
import type { ObjectStore } from "./object-store.ts";
import type { SegmentStore } from "./segment-store.ts";

const MANIFEST = "search/manifest.json";
const SEGMENTS = "search/segments/";
const VOCABULARIES = "search/vocabularies/";
const VERSION_DIGITS = 6;

const readManifest = (bytes: Uint8Array): Manifest | null => {
  try {
    return Manifest.parse(JSON.parse(Buffer.from(bytes).toString("utf8")));
  } catch {
    return null;
  }
};

/** The layout of the index in object storage; every key begins with `search/`. */
export const makeSegmentStore = (objects: ObjectStore): SegmentStore => {
  const read = async (key: string): Promise<Uint8Array | null> => {
    const found = await objects.get(key, null);
    return found.status === "found" ? found.bytes : null;
  };
  return {
    readManifest: async (knownTag) => {
      const found = await objects.get(MANIFEST, knownTag);
      if (found.status !== "found") return null;
      return { tag: found.tag, manifest: readManifest(found.bytes) };
    },
    replaceManifest: (before, manifest) =>
      objects.put(
        MANIFEST,
        Buffer.from(JSON.stringify(manifest)),
        before === null ? { only: "if-new" } : { only: "if-tag", tag: before.tag },
      ),
    readSegment: (name) => read(`${SEGMENTS}${name}`),
    writeSegment: async (bytes) => {
      const name = nameOfSegment(bytes);
      await objects.put(`${SEGMENTS}${name}`, bytes, { only: "always" });
      return name;
    },
    listSegments: async () =>
      (await objects.list(SEGMENTS)).map(({ key, writtenAt }) => ({
        name: key.slice(SEGMENTS.length),
        writtenAt,
      })),
    removeSegment: (name) => objects.remove(`${SEGMENTS}${name}`),
    readVocabulary: ({ name }) => read(`${VOCABULARIES}${name}`),
    writeVocabulary: async (version, bytes) => {
      const name = `${String(version).padStart(VERSION_DIGITS, "0")}-${nameOfSegment(bytes)}`;
      await objects.put(`${VOCABULARIES}${name}`, bytes, { only: "always" });
      return { name, version };
    },
    listVocabularies: async () =>
      (await objects.list(VOCABULARIES)).map(({ key, writtenAt }) => {
        const name = key.slice(VOCABULARIES.length);
        return { name, version: Number(name.slice(0, VERSION_DIGITS)), writtenAt };
      }),
  };
};
