import type { Log } from "@waymark/application/log";
import type { VocabularyRef } from "../segment-store/manifest.ts";
import type { SegmentStore } from "../segment-store/segment-store.ts";
import { buildVocabulary, type Vocabulary } from "../vocabulary/vocabulary.ts";
import { defaultVocabularyText } from "./default-vocabulary.ts";
import { parseVocabulary } from "./parse-lines.ts";

export type VocabularyKeeper = {
  readonly current: () => Vocabulary;
  /** Takes the vocabulary of that name from the store, once; null is the product's own. */
  readonly follow: (ref: VocabularyRef | null) => Promise<void>;
};

const openVocabulary = (text: string): Vocabulary | null => {
  const parsed = parseVocabulary(text);
  return parsed.ok ? buildVocabulary(parsed.value) : null;
};

const makeDefault = (): Vocabulary => {
  const vocabulary = openVocabulary(defaultVocabularyText);
  if (vocabulary === null) throw new Error("the product's own vocabulary has a wrong line");
  return vocabulary;
};

/** The owner's words in the memory of a process that searches; the last good ones while new are damaged. */
export const keepVocabulary = (
  store: Pick<SegmentStore, "readVocabulary">,
  log: Log,
): VocabularyKeeper => {
  let name: string | null = null;
  let current = makeDefault();
  return {
    current: () => current,
    follow: async (ref) => {
      if ((ref?.name ?? null) === name) return;
      if (ref === null) {
        current = makeDefault();
        name = null;
        return;
      }
      const bytes = await store.readVocabulary(ref);
      const opened = bytes === null ? null : openVocabulary(Buffer.from(bytes).toString("utf8"));
      // Written down as followed all the same: the object never changes, so neither does its damage.
      name = ref.name;
      if (opened !== null) current = opened;
      else
        log({ level: "error", message: "vocabulary damaged, using the last one", name: ref.name });
    },
  };
};
