import * as z from "zod";
import { OrganisationId, PersonId } from "../id/index.ts";
import { Instant } from "../time/index.ts";

/**
 * - `owner`: everything, and who else has which role
 * - `programme_manager`: programmes, cohorts, matching, health
 * - `sponsor_viewer`: the sponsor's report and nothing else
 */
export const MemberRole = z.enum(["owner", "programme_manager", "sponsor_viewer"]);
export type MemberRole = z.infer<typeof MemberRole>;

/** Somebody with a role in an organisation; people who take part in a cohort are none. */
export const Member = z.strictObject({
  organisationId: OrganisationId,
  personId: PersonId,
  role: MemberRole,
  joinedAt: Instant,
  revision: z.int().positive(),
});
export type Member = z.infer<typeof Member>;
