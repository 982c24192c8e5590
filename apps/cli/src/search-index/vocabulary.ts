import { readFile } from "node:fs/promises";
import type { IndexerDeps } from "@waymark/search/indexer";
import {
  compareVocabularies,
  type LineError,
  parseVocabulary,
  publishVocabulary,
  readVocabularyText,
} from "@waymark/search/owner-vocabulary";

/**
 * The text of a version of the vocabulary, or of the one in use; 0 is the product's own.
 *
 * @throws when there is no such version
 */
export const exportVocabulary = async (
  { store }: Pick<IndexerDeps, "store">,
  version: string | undefined,
): Promise<string> => {
  const found = await readVocabularyText(
    store,
    version === undefined ? undefined : Number(version),
  );
  if (found === null) throw new Error(`search-vocabulary: there is no version ${version}`);
  return found.text.trimEnd();
};

const refused = (file: string, errors: readonly LineError[]): Error =>
  new Error(
    [
      ...errors.map(({ line, reason }) => `${file}:${line}: ${reason}`),
      `search-vocabulary: ${errors.length} wrong lines, nothing was changed`,
    ].join("\n"),
  );

/**
 * Takes a file as the new vocabulary, which is in use within seconds.
 *
 * @param isDryRun only says what would change
 * @returns lines for the operator
 * @throws with every wrong line of the file; nothing is changed then
 */
export const importVocabulary = async (
  deps: Pick<IndexerDeps, "store" | "random" | "sleep">,
  file: string,
  isDryRun: boolean,
): Promise<string> => {
  const text = await readFile(file, "utf8");
  const parsed = parseVocabulary(text);
  if (!parsed.ok) throw refused(file, parsed.error);
  const inUse = await readVocabularyText(deps.store);
  const before = parseVocabulary(inUse?.text ?? "");
  const { added, removed } = compareVocabularies(
    before.ok ? before.value : { synonyms: [], skills: [] },
    parsed.value,
  );
  const changes = [
    ...removed.map((line) => `- ${line}`),
    ...added.map((line) => `+ ${line}`),
    `search-vocabulary: ${added.length} entries new, ${removed.length} gone`,
  ];
  if (isDryRun) return [...changes, "  dry run, nothing was changed"].join("\n");
  const published = await publishVocabulary(deps, text);
  if (published.ok)
    return [...changes, `  in use as version ${published.value.version}`].join("\n");
  throw published.error === "no-index"
    ? new Error("search-vocabulary: there is no index yet; run search-rebuild first")
    : refused(file, published.error);
};

/** Every version that was ever taken, the oldest first; the one in use is marked. */
export const listVocabularies = async ({ store }: Pick<IndexerDeps, "store">): Promise<string> => {
  const inUse = (await store.readManifest(null))?.manifest?.vocabulary?.name ?? null;
  const lines = (await store.listVocabularies()).map(
    ({ name, version, writtenAt }) =>
      `${String(version).padStart(6)}  ${writtenAt}${name === inUse ? "  in use" : ""}`,
  );
  return [`     0  the product's own${inUse === null ? "  in use" : ""}`, ...lines].join("\n");
};
