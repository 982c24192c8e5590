import { delegatesMax } from "@waymark/domain/delegate";
import { ListingId, PersonId } from "@waymark/domain/id";
import { Slug } from "@waymark/domain/listing";
import { EmailAddress } from "@waymark/domain/person";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";

/** Who acts for me, as I named them. */
export const DelegatesAnswer = z.object({
  delegates: z
    .array(
      z.object({
        personId: PersonId,
        displayName: z.string(),
        emailAddress: EmailAddress,
        since: Instant,
      }),
    )
    .max(delegatesMax),
});
export type DelegatesAnswer = z.infer<typeof DelegatesAnswer>;

/** The address that a registered person signs in with. */
export const AddDelegateInput = z.strictObject({ emailAddress: EmailAddress });
export type AddDelegateInput = z.infer<typeof AddDelegateInput>;

export const RemoveDelegateInput = z.strictObject({ personId: PersonId });
export type RemoveDelegateInput = z.infer<typeof RemoveDelegateInput>;

/** For whom I act, with the listings whose times I may book. */
export const ActingForAnswer = z.object({
  mentors: z.array(
    z.object({
      mentorId: PersonId,
      displayName: z.string(),
      listings: z.array(z.object({ listingId: ListingId, slug: Slug, headline: z.string() })),
    }),
  ),
});
export type ActingForAnswer = z.infer<typeof ActingForAnswer>;
