import { DeliveryState, MailTemplate } from "@waymark/domain/delivery";
import { IntroductionId, ListingId } from "@waymark/domain/id";
import { DeclineReason, Introduction, IntroductionRequest } from "@waymark/domain/introduction";
import { Slug } from "@waymark/domain/listing";
import { paragraphs } from "@waymark/domain/text";
import { Instant, TimeZone } from "@waymark/domain/time";
import * as z from "zod";

/** Made by the client when a form opens and sent again on each retry (UUID). */
export const RequestKey = z.uuid();

export const SendIntroductionInput = z.strictObject({
  requestKey: RequestKey,
  listingId: ListingId,
  request: IntroductionRequest,
});

const move = { requestKey: RequestKey, introductionId: IntroductionId };

export const AcceptInput = z.strictObject({
  ...move,
  agreedTime: Instant.optional(),
  note: paragraphs(1, 600).optional(),
});
export const DeclineInput = z.strictObject({
  ...move,
  reason: DeclineReason,
  note: paragraphs(1, 600).optional(),
});
export const AskMoreInput = z.strictObject({ ...move, question: paragraphs(10, 600) });
export const AnswerMoreInput = z.strictObject({ ...move, answer: paragraphs(10, 900) });
export const WithdrawInput = z.strictObject(move);

export const LinkToken = z.string().min(20).max(600);

/** What a mentor may do from the mail, without signing in. */
export const AnswerByLinkInput = z.strictObject({
  requestKey: RequestKey,
  token: LinkToken,
  answer: z.discriminatedUnion("action", [
    AcceptInput.pick({ agreedTime: true, note: true }).extend({ action: z.literal("accept") }),
    DeclineInput.pick({ reason: true, note: true }).extend({ action: z.literal("decline") }),
    AskMoreInput.pick({ question: true }).extend({ action: z.literal("ask_more") }),
  ]),
});

const Party = z.object({
  displayName: z.string(),
  timeZone: TimeZone,
  /** Present once the introduction is accepted. */
  emailAddress: z.string().optional(),
});

/** An introduction as one of its two people sees it. */
export const IntroductionView = z.object({
  ...Introduction.omit({ mentorId: true, menteeId: true, clockLeftMs: true }).shape,
  viewer: z.enum(["mentor", "mentee"]),
  mentor: Party.extend({ headline: z.string(), slug: Slug }),
  /** Without a name for the mentor of a request that was sent without it, until they accept. */
  mentee: Party.partial({ displayName: true }),
  /** The mails of this introduction that went to or concern the viewer's request. */
  deliveries: z.array(
    z.object({
      template: MailTemplate,
      recipient: z.enum(["mentor", "mentee"]),
      state: DeliveryState,
      updatedAt: Instant,
    }),
  ),
});
export type IntroductionView = z.infer<typeof IntroductionView>;

export const IntroductionSummary = z.object({
  id: IntroductionId,
  viewer: z.enum(["mentor", "mentee"]),
  status: Introduction.shape.status,
  /** Absent as in the view. */
  otherName: z.string().optional(),
  headline: z.string(),
  goal: z.string(),
  sentAt: Instant,
  expiresAt: Instant.optional(),
  agreedTime: Instant.optional(),
});
export type IntroductionSummary = z.infer<typeof IntroductionSummary>;

export const IntroductionListInput = z.strictObject({ cursor: z.string().max(400).optional() });
export const IntroductionList = z.object({
  introductions: z.array(IntroductionSummary),
  nextCursor: z.string().optional(),
});

export const Moved = z.object({
  introductionId: IntroductionId,
  status: Introduction.shape.status,
});
export type Moved = z.infer<typeof Moved>;
