import { err, ok, type Result } from "@waymark/domain/result";
import type { IndexerDeps } from "../indexer/deps.ts";
import { swapManifest } from "../indexer/swap-manifest.ts";
import type { VocabularyRef } from "../segment-store/manifest.ts";
import { type LineError, parseVocabulary } from "./parse-lines.ts";

/**
 * Makes a text the vocabulary of the product, as a new version; every process that searches takes it
 * within seconds. The versions before stay in the store.
 *
 * @returns `"no-index"` where nothing was built yet that could carry it
 */
export const publishVocabulary = async (
  deps: Pick<IndexerDeps, "store" | "random" | "sleep">,
  text: string,
): Promise<Result<VocabularyRef, readonly LineError[] | "no-index">> => {
  const parsed = parseVocabulary(text);
  if (!parsed.ok) return parsed;
  const { store } = deps;
  const swapped = await swapManifest(deps, async (stored) => {
    const manifest = stored?.manifest ?? null;
    if (manifest === null) return null;
    const newest = (await store.listVocabularies()).at(-1)?.version ?? 0;
    const vocabulary = await store.writeVocabulary(newest + 1, Buffer.from(text));
    return { ...manifest, edition: manifest.edition + 1, vocabulary };
  });
  const vocabulary = swapped?.vocabulary ?? null;
  return vocabulary === null ? err("no-index") : ok(vocabulary);
};
