import { createHmac, timingSafeEqual } from "node:crypto";
import {
  CohortId,
  EnrolmentId,
  GoalId,
  IntroductionId,
  MentorshipId,
  OrganisationId,
  PersonId,
  ReferralId,
  SessionId,
  SurveyId,
} from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import { Instant, instantFromEpochMs, toEpochMs } from "@waymark/domain/time";
import * as z from "zod";

/**
 * What a link in a mail allows. An answer link names the revision that it was written for: the
 * first use makes another revision, so every link works once and none outlives a change.
 */
const Claim = z.discriminatedUnion("purpose", [
  z.object({
    purpose: z.literal("answer"),
    introductionId: IntroductionId,
    personId: PersonId,
    revision: z.int().positive(),
  }),
  z.object({
    purpose: z.literal("answer_booking"),
    sessionId: SessionId,
    /** The mentor whose answer it is. */
    personId: PersonId,
    revision: z.int().nonnegative(),
  }),
  z.object({
    purpose: z.literal("answer_survey"),
    surveyId: SurveyId,
    personId: PersonId,
    linkRevision: z.int().positive(),
  }),
  z.object({
    purpose: z.literal("answer_goal"),
    goalId: GoalId,
    mentorshipId: MentorshipId,
    personId: PersonId,
    /** From when on the week is counted: any line of progress begins another one. */
    progressFrom: Instant,
  }),
  z.object({
    purpose: z.literal("answer_referral"),
    referralId: ReferralId,
    mentorshipId: MentorshipId,
    /** A third person may have no account, so that the link is all they are known by. */
    party: z.enum(["partner", "third"]),
    revision: z.int().positive(),
  }),
  z.object({
    purpose: z.literal("sign_agreement"),
    mentorshipId: MentorshipId,
    personId: PersonId,
    /** The agreement's: nobody signs by it what has taken the place of what the mail showed. */
    revision: z.int().positive(),
  }),
  /** Works until that person has said whether they met. */
  z.object({
    purpose: z.literal("attest_session"),
    sessionId: SessionId,
    personId: PersonId,
  }),
  /** To take a role: the address is in it as a digest only. */
  z.object({
    purpose: z.literal("join_organisation"),
    organisationId: OrganisationId,
    addressDigest: z.hash("sha256"),
    revision: z.int().positive(),
  }),
  /** To take a place in a cohort; works as long as the place is theirs to take or keep. */
  z.object({
    purpose: z.literal("join_cohort"),
    cohortId: CohortId,
    enrolmentId: EnrolmentId,
  }),
  z.object({ purpose: z.literal("stop_reminders"), personId: PersonId }),
  /** For who may have no account; the address is in it as a digest only. */
  z.object({ purpose: z.literal("stop_referrals"), addressDigest: z.hash("sha256") }),
]);
export type LinkClaim = z.infer<typeof Claim>;
export type LinkPurpose = LinkClaim["purpose"];
export type LinkClaimOf<P extends LinkPurpose> = Extract<LinkClaim, { readonly purpose: P }>;

const Signed = z.object({ claim: Claim, expires: z.int().positive() });

const mac = (secret: string, body: string): Buffer =>
  createHmac("sha256", secret).update(`waymark-link-v1.${body}`).digest();

/** `<base64url of JSON>.<base64url of HMAC-SHA256>`, safe in a path. */
export const signLink = (secret: string, claim: LinkClaim, expiresAt: Instant): string => {
  const body = Buffer.from(
    JSON.stringify({ claim, expires: toEpochMs(expiresAt) }),
    "utf8",
  ).toString("base64url");
  return `${body}.${mac(secret, body).toString("base64url")}`;
};

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const isFor = <P extends LinkPurpose>(claim: LinkClaim, purpose: P): claim is LinkClaimOf<P> =>
  claim.purpose === purpose;

/** @returns `link.invalid` for a forged, foreign, damaged or outdated token, and for another purpose. */
export const verifyLink = <P extends LinkPurpose>(
  secret: string,
  token: string,
  purpose: P,
  now: Instant,
): Result<LinkClaimOf<P>, { readonly code: "link.invalid" }> => {
  const invalid = err({ code: "link.invalid" } as const);
  const [body, signature, ...more] = token.split(".");
  if (body === undefined || signature === undefined || more.length > 0) return invalid;
  const given = Buffer.from(signature, "base64url");
  const expected = mac(secret, body);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return invalid;
  const signed = Signed.safeParse(readJson(Buffer.from(body, "base64url").toString("utf8")));
  if (!signed.success || instantFromEpochMs(signed.data.expires) <= now) return invalid;
  return isFor(signed.data.claim, purpose) ? ok(signed.data.claim) : invalid;
};
