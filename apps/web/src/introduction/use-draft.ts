import { useState } from "react";
import { readStored, writeStored } from "../shared/storage/index.ts";
import { Draft, draftKey, draftLength, emptyDraft } from "./draft.ts";

const tabStorage = () => sessionStorage;

type Drafting = {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  /** After sending, or when the writer starts again. */
  readonly discard: () => void;
};

/** The request to one mentor while it is written, kept for as long as the tab is open. */
export const useDraft = (slug: string): Drafting => {
  const key = draftKey(slug);
  const [draft, setDraft] = useState<Draft>(
    () => readStored(tabStorage, key, Draft) ?? emptyDraft(crypto.randomUUID()),
  );
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    const isEmpty = draftLength(next) === 0 && next.byWhen === "" && next.times.length === 0;
    writeStored(tabStorage, key, isEmpty ? undefined : next);
  };
  const discard = () => {
    setDraft(emptyDraft(crypto.randomUUID()));
    writeStored(tabStorage, key, undefined);
  };
  return { draft, change, discard };
};
