import * as z from "zod";
import { MentorshipId } from "../id/index.ts";
import { Side } from "../side/index.ts";
import { Instant } from "../time/index.ts";
import { AgreementTerms } from "./terms.ts";

/**
 * - `none`: nothing is proposed
 * - `proposed`: one side has signed the first version
 * - `in_force`: both have signed the same version
 * - `changing`: so they have, and one side proposes another; the signed one holds meanwhile
 */
export const AgreementStatus = z.enum(["none", "proposed", "in_force", "changing"]);
export type AgreementStatus = z.infer<typeof AgreementStatus>;

/** A version with the signature of the side that wrote it. */
export const ProposedVersion = z.strictObject({
  version: z.int().positive(),
  terms: AgreementTerms,
  by: Side,
  at: Instant,
});

/** A version that both signed; it never changes, and is kept when another follows it. */
export const SignedVersion = z.strictObject({
  version: z.int().positive(),
  terms: AgreementTerms,
  signedAt: z.strictObject({ mentor: Instant, mentee: Instant }),
});
export type SignedVersion = z.infer<typeof SignedVersion>;

/** What a pair has agreed on, and what one of them would like to change. */
export const Agreement = z.strictObject({
  mentorshipId: MentorshipId,
  status: AgreementStatus,
  inForce: SignedVersion.optional(),
  proposal: ProposedVersion.optional(),
  /** Of the latest proposal; 0 before the first one. No number is used twice. */
  lastVersion: z.int().nonnegative(),
  revision: z.int().positive(),
});
export type Agreement = z.infer<typeof Agreement>;

export const noAgreement = (mentorshipId: MentorshipId): Agreement => ({
  mentorshipId,
  status: "none",
  lastVersion: 0,
  revision: 1,
});
