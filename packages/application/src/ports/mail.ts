import type { Booking, Seat } from "@waymark/domain/booking";
import type {
  BookingMailTemplate,
  IntroductionMailTemplate,
  SessionMailTemplate,
  SurveyMailTemplate,
} from "@waymark/domain/delivery";
import type { DeclineReason } from "@waymark/domain/introduction";
import type { Instant } from "@waymark/domain/time";
import type { DeliveryId, IntroductionId } from "@waymark/domain/id";
import type { Result } from "@waymark/domain/result";
import type { Correspondent, UnnamedCorrespondent, UnsubscribeLinks } from "./correspondent.ts";
import type { EnrolmentMailContent } from "./enrolment-mail.ts";
import type { GoalMailContent } from "./goal-mail.ts";
import type { CircleMailContent } from "./circle-mail.ts";
import type { MentorshipMailContent, YearMailContent } from "./mentorship-mail.ts";
import type { MessageMailContent } from "./message-mail.ts";
import type { MemberMailContent } from "./member-mail.ts";
import type { OrganisationMailContent } from "./organisation-mail.ts";
import type { ReferralMailContent } from "./referral-mail.ts";
import type { ReportMailContent } from "./report-mail.ts";

/** What every template about an introduction may speak of; links are absolute. */
export type IntroductionMailContent = {
  readonly about: "introduction";
  readonly template: IntroductionMailTemplate;
  readonly introductionId: IntroductionId;
  readonly revision: number;
  readonly recipient: Correspondent;
  readonly mentor: Correspondent & { readonly headline: string };
  /** Without a name in what goes to the mentor of a request that was sent without it. */
  readonly mentee: Correspondent | UnnamedCorrespondent;
  readonly goal: string;
  readonly whyYou: string;
  readonly ask: string;
  readonly byWhen?: string | undefined;
  readonly proposedTimes: readonly Instant[];
  readonly agreedTime?: Instant | undefined;
  readonly sessionMinutes: number;
  readonly acceptanceNote?: string | undefined;
  readonly decline?:
    | { readonly reason: DeclineReason; readonly note?: string | undefined }
    | undefined;
  readonly question?: string | undefined;
  readonly answer?: string | undefined;
  readonly expiresAt?: Instant | undefined;
  /** After an expiry: two others who are taking requests. */
  readonly alternatives: readonly {
    readonly displayName: string;
    readonly headline: string;
    readonly url: string;
  }[];
  readonly links: {
    readonly introduction: string;
    readonly listing: string;
    readonly search: string;
    /** For the mentor while a request is open: one page, the answer chosen by `#accept` and so on. */
    readonly answer?: string | undefined;
    readonly unsubscribe?: UnsubscribeLinks | undefined;
  };
  readonly now: Instant;
};

/** What every template about a booking may speak of; links are absolute. */
export type BookingMailContent = {
  readonly about: "booking";
  readonly template: BookingMailTemplate;
  readonly side: "mentor" | "mentee";
  readonly recipient: Correspondent;
  readonly mentor: Correspondent;
  /** Absent in what the host of a group gets; in a group otherwise the recipient. */
  readonly mentee?: Correspondent | undefined;
  readonly booking: Booking;
  /** The recipient's own seat in a group. */
  readonly seat?: Seat | undefined;
  /** What the two wrote since; only a reminder of a session of two tells it. */
  readonly agenda?: string | undefined;
  /** Who made it; what a delegate did counts as the mentor's. */
  readonly bookedBy: "mentor" | "mentee";
  readonly links: {
    readonly session: string;
    readonly reschedule: string;
    /** Where the reader can book the mentor; the search where there is no such page. */
    readonly listing: string;
    readonly search: string;
    /** For the mentor while a request is open: one page, the answer chosen by `#accept` and so on. */
    readonly answer?: string | undefined;
    readonly unsubscribe?: UnsubscribeLinks | undefined;
  };
  /** When it happened: the same for every try, as the time of a calendar file must be. */
  readonly at: Instant;
};

/** What templates about a session may speak of: nothing that was written into it. */
export type SessionMailContent = {
  readonly about: "session";
  readonly template: SessionMailTemplate;
  readonly recipient: Correspondent;
  readonly other: Correspondent;
  readonly title: string;
  readonly start: Instant;
  readonly links: {
    readonly session: string;
    /** For who is asked whether they met: one page, what was tapped preselected by `#held`. */
    readonly attendance?: string | undefined;
    readonly unsubscribe?: UnsubscribeLinks | undefined;
  };
};

/**
 * What templates about a survey may speak of. Nothing in it comes from the other side's survey, so
 * that no mail can tell what the other one has done.
 */
export type SurveyMailContent = {
  readonly about: "survey";
  readonly template: SurveyMailTemplate;
  readonly recipient: Correspondent;
  readonly other: Correspondent;
  /** Of the session. */
  readonly title: string;
  readonly start: Instant;
  /** From when on one answer is open without the other. */
  readonly revealsAt: Instant;
  readonly links: {
    readonly session: string;
    /** For the one who is asked: one page, what was tapped preselected by `#1` to `#5`. */
    readonly answer?: string | undefined;
    readonly unsubscribe?: UnsubscribeLinks | undefined;
  };
};

export type MailContent =
  | MentorshipMailContent
  | CircleMailContent
  | YearMailContent
  | IntroductionMailContent
  | BookingMailContent
  | SessionMailContent
  | SurveyMailContent
  | GoalMailContent
  | MessageMailContent
  | ReportMailContent
  | OrganisationMailContent
  | MemberMailContent
  | EnrolmentMailContent
  | ReferralMailContent;

export type RenderedMail = {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly attachments: readonly {
    readonly filename: string;
    readonly contentType: string;
    readonly content: string;
  }[];
};

export type RenderMail = (content: MailContent) => RenderedMail;

export type SendFailure =
  /** The provider will never take this mail. */
  | { readonly kind: "refused"; readonly reason: string }
  /** The provider did not take it now, and says so. */
  | { readonly kind: "try_later"; readonly reason: string }
  /** No answer: the mail may or may not be on its way. */
  | { readonly kind: "unknown"; readonly reason: string };

export type SendMail = (mail: {
  readonly deliveryId: DeliveryId;
  readonly to: { readonly displayName: string; readonly emailAddress: string };
  readonly rendered: RenderedMail;
}) => Promise<Result<{ readonly providerMessageId: string }, SendFailure>>;
