import * as z from "zod";
import { OrganisationId } from "../id/index.ts";
import { Slug } from "../listing/index.ts";
import { EmailAddress } from "../person/index.ts";
import { ResourceUrl } from "../resource/index.ts";
import { line, paragraphs } from "../text/index.ts";
import { Instant } from "../time/index.ts";

const looksLikeLink = /:\/\/|\bwww\./i;

/** Stands in mails to people who may never have heard of us, so it leads nowhere. */
export const OrganisationName = line(2, 80).refine((name) => !looksLikeLink.test(name), {
  error: "holds a web address",
});

/** What its owners may change. */
export const OrganisationContent = z.strictObject({
  name: OrganisationName,
  /** The last part of its public page's address. */
  slug: Slug,
  about: paragraphs(0, 1200).optional(),
  website: ResourceUrl.optional(),
  /** On the public page, where people ask how to take part. */
  contactAddress: EmailAddress.optional(),
  /** Whether anybody may read its page and its open public programmes there. */
  isPublic: z.boolean(),
});
export type OrganisationContent = z.infer<typeof OrganisationContent>;

/** Who sponsors programmes: a company, a school, an association. */
export const Organisation = z.strictObject({
  id: OrganisationId,
  ...OrganisationContent.shape,
  createdAt: Instant,
  /** At least one, always; only a transaction that also changes a member's role changes it. */
  ownerCount: z.int().positive(),
  /** Of the content; owners come and go without another one. */
  revision: z.int().positive(),
});
export type Organisation = z.infer<typeof Organisation>;
