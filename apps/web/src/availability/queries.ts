import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { Api } from "../shared/api/index.ts";
import type { OfferingDraft } from "./draft/draft.ts";
import type { WireSchedule } from "./draft/draft-wire.ts";

/**
 * One's own hours. Read anew on each visit and then left alone: what is typed must not change under
 * the hand, and somebody else's save is met when one's own is sent.
 */
export const availabilityOptions = (api: Api) =>
  queryOptions({
    queryKey: ["availability", "get"],
    queryFn: ({ signal }) => api.availability.get.query(undefined, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export type PreviewQuestion = {
  readonly schedule: WireSchedule;
  readonly offering: OfferingDraft;
  readonly from: string;
  readonly to: string;
};

/** What the page would offer by a draft; the answer to the draft before stays until the new one is there. */
export const previewOptions = (api: Api, question: PreviewQuestion) =>
  queryOptions({
    queryKey: ["availability", "preview", question],
    queryFn: ({ signal }) => api.availability.preview.mutate(question, { signal }),
    placeholderData: keepPreviousData,
  });

/** Who acts for me. */
export const delegatesOptions = (api: Api) =>
  queryOptions({
    queryKey: ["delegate", "list"],
    queryFn: ({ signal }) => api.delegate.list.query(undefined, { signal }),
  });
