import type { Agreement, ExpectationSheets } from "../agreement/index.ts";
import type { Instant } from "../time/index.ts";
import type { Farewell, GuidedOutcome } from "./ending.ts";

/** What the two do themselves. */
export type OwnMove =
  | { readonly action: "pause"; readonly until?: Instant | undefined }
  | { readonly action: "propose_end"; readonly outcome: GuidedOutcome }
  | { readonly action: "farewell"; readonly farewell: Farewell }
  | { readonly action: "offer_help"; readonly canHelpWith: readonly string[] }
  | { readonly action: "take_back_end" | "agree_end" | "leave" | "rematch" };

/** What follows from something else, or from time. */
export type SystemMove =
  | {
      readonly action: "start";
      readonly agreement: Agreement;
      readonly expectations: ExpectationSheets;
    }
  | { readonly action: "adopt"; readonly agreement: Agreement }
  /** The end of a session for which `isTakenAsMet` holds. */
  | { readonly action: "meet"; readonly at: Instant }
  /** Until the end of a session that is booked. */
  | { readonly action: "put_off"; readonly until: Instant }
  | { readonly action: "lapse" | "nudge" | "close" };

/** A pause ends by one of the two, or with its date. */
export type MentorshipMove = OwnMove | SystemMove | { readonly action: "resume" };
