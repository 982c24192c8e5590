import type { YearView } from "@waymark/contracts/mentorship";
import type { AgreementTerms, Cadence } from "@waymark/domain/agreement";
import type { MentorshipMailTemplate, YearMailTemplate } from "@waymark/domain/delivery";
import type { GuidedOutcome, SeenFarewell } from "@waymark/domain/mentorship";
import type { Side } from "@waymark/domain/side";
import type { Instant } from "@waymark/domain/time";
import type { Correspondent, UnsubscribeLinks } from "./correspondent.ts";

/** What every template about a mentorship may speak of; links are absolute. */
export type MentorshipMailContent = {
  readonly about: "mentorship";
  readonly template: MentorshipMailTemplate;
  /** On which side the reader is. */
  readonly side: Side;
  readonly recipient: Correspondent;
  readonly other: Correspondent;
  /** What is proposed, or what both signed where nothing is. */
  readonly terms?: AgreementTerms | undefined;
  readonly cadence?: Cadence | undefined;
  readonly lastMetAt?: Instant | undefined;
  /** When a pause ends by itself. */
  readonly pausedUntil?: Instant | undefined;
  /** How an ending was proposed, or agreed on. */
  readonly outcome?: GuidedOutcome | undefined;
  /** When what is proposed happens without another word: an ending, or the lapse of what nobody signed. */
  readonly closesAt?: Instant | undefined;
  /** The other's last words, once the two have ended together. */
  readonly farewell?: SeenFarewell | undefined;
  /** After a rematch, for the mentee: two others who are taking requests. */
  readonly alternatives: readonly {
    readonly displayName: string;
    readonly headline: string;
    readonly url: string;
  }[];
  /** Where a programme brought the two together. */
  readonly matched?:
    | {
        readonly organisationName: string;
        readonly programmeName: string;
        /** The same line as on the pages. */
        readonly reason: string;
      }
    | undefined;
  readonly links: {
    readonly mentorship: string;
    readonly agreement: string;
    /** Where the reader can sign what the other side proposes; there while it waits for that. */
    readonly sign?: string | undefined;
    readonly ending: string;
    /** Where the mentor can be booked; the sessions where there is no public page. */
    readonly meet: string;
    readonly search: string;
    readonly unsubscribe?: UnsubscribeLinks | undefined;
  };
};

/** What a year held for its reader. */
export type YearMailContent = {
  readonly about: "year";
  readonly template: YearMailTemplate;
  readonly recipient: Correspondent;
  readonly summary: YearView;
  readonly links: {
    readonly year: string;
    readonly unsubscribe?: UnsubscribeLinks | undefined;
  };
};
