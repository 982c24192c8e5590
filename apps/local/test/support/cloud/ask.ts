import { randomUUID } from "node:crypto";
import { Moved } from "@waymark/contracts/introduction";
import type { IntroductionId, ListingId } from "@waymark/domain/id";
import type { ApiClient } from "./connect-api.ts";
import { requestWords } from "./request-words.ts";

/** Sends a request to a listing's mentor. The same key again is the same request. */
export const ask = async (
  mentee: ApiClient,
  listingId: ListingId,
  requestKey: string = randomUUID(),
): Promise<IntroductionId> => {
  const request = { ...requestWords, proposedTimes: [] };
  const input = { requestKey, listingId, request };
  return (await mentee.mutate("introduction.send", input, Moved)).introductionId;
};
