import type { MailTemplate } from "@waymark/domain/delivery";
import type { DeclineReason } from "@waymark/domain/introduction";
import type { Instant, TimeZone } from "@waymark/domain/time";
import type { DeliveryId, IntroductionId } from "@waymark/domain/id";
import type { Result } from "@waymark/domain/result";

type Correspondent = { readonly displayName: string; readonly timeZone: TimeZone };

/** What every template may speak of; links are absolute. */
export type MailContent = {
  readonly template: MailTemplate;
  readonly introductionId: IntroductionId;
  readonly revision: number;
  readonly recipient: Correspondent & { readonly emailAddress: string };
  readonly mentor: Correspondent & { readonly emailAddress: string; readonly headline: string };
  readonly mentee: Correspondent & { readonly emailAddress: string };
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
    /** For mails that one may unsubscribe from: a page, and the address for RFC 8058's POST. */
    readonly unsubscribe?: { readonly page: string; readonly oneClick: string } | undefined;
  };
  readonly now: Instant;
};

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
