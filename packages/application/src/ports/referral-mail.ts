import type { ReferralMailTemplate } from "@waymark/domain/delivery";
import type { Side } from "@waymark/domain/side";
import type { UnsubscribeLinks } from "./correspondent.ts";

/** Somebody as a referral knows them: a third person has told us no more. */
type Named = { readonly displayName: string; readonly emailAddress: string };

/** What templates about an introduction to a third person may speak of; links are absolute. */
export type ReferralMailContent = {
  readonly about: "referral";
  readonly template: ReferralMailTemplate;
  readonly recipient: Named;
  readonly asked: "partner" | "third";
  readonly proposerName: string;
  /** Whether the third person would meet the proposer's mentor, or a mentee of theirs. */
  readonly partnerIs: Side;
  /** The proposer's words for both. */
  readonly reason: string;
  /** Whom the recipient is introduced to; absent before all have agreed. */
  readonly other?: Named | undefined;
  readonly links: {
    /** While an answer is waited for: one page, chosen by `#yes` or `#no`. */
    readonly answer?: string | undefined;
    readonly unsubscribe?: UnsubscribeLinks | undefined;
  };
};
