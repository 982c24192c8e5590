import { useState } from "react";
import { readStored, writeStored } from "../../shared/storage/index.ts";
import { newId } from "../../shared/id/index.ts";
import { BookingDraft, bookingDraftKey, draftFor } from "./booking-draft.ts";

const tabStorage = () => sessionStorage;

type Drafting = {
  readonly draft: BookingDraft;
  readonly change: (part: Partial<BookingDraft>) => void;
  readonly discard: () => void;
};

/** The booking of one start while it is filled in, kept for as long as the tab is open. */
export const useBookingDraft = (place: string, offeringId: string, start: string): Drafting => {
  const key = bookingDraftKey(place);
  const [draft, setDraft] = useState<BookingDraft>(() => {
    const stored = readStored(tabStorage, key, BookingDraft);
    const made = draftFor(stored, { offeringId, start }, () => ({
      sessionId: newId("ses"),
      seriesId: newId("sri"),
    }));
    writeStored(tabStorage, key, made);
    return made;
  });
  const change = (part: Partial<BookingDraft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    writeStored(tabStorage, key, next);
  };
  return { draft, change, discard: () => writeStored(tabStorage, key, undefined) };
};
