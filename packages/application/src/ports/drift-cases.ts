import type { MentorshipId } from "@waymark/domain/id";
import type { Instant } from "@waymark/domain/time";
import type { Page, Write } from "./storage.ts";

/** A pair whom two nudges did not bring together: a human may help. */
export type DriftCase = { readonly mentorshipId: MentorshipId; readonly since: Instant };

export type DriftCases = {
  /** The longest wait first, page by page. */
  readonly list: (cursor?: string) => Promise<Page<DriftCase>>;
  readonly open: (drift: DriftCase) => Write;
  /** No error when there is none. */
  readonly close: (id: MentorshipId) => Write;
};
