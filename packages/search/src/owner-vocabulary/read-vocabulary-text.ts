import type { SegmentStore } from "../segment-store/segment-store.ts";
import { defaultVocabularyText } from "./default-vocabulary.ts";

/**
 * The text of a version; without one, of the version in use, which is the product's own (0) until an
 * owner has published one. Null where there is no such version.
 */
export const readVocabularyText = async (
  store: SegmentStore,
  version?: number,
): Promise<{ readonly version: number; readonly text: string } | null> => {
  const inUse = (await store.readManifest(null))?.manifest?.vocabulary ?? null;
  const wanted = version ?? inUse?.version ?? 0;
  if (wanted === 0) return { version: 0, text: defaultVocabularyText };
  const ref =
    inUse?.version === wanted
      ? inUse
      : (await store.listVocabularies()).findLast((known) => known.version === wanted);
  const bytes = ref === undefined ? null : await store.readVocabulary(ref);
  return bytes === null ? null : { version: wanted, text: Buffer.from(bytes).toString("utf8") };
};
