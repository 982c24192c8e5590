import { ListingId, PersonId } from "@waymark/domain/id";
import * as z from "zod";

const text = z.object({ S: z.string() });

const ListingImage = z.object({
  kind: z.object({ S: z.literal("listing") }),
  id: z.object({ S: ListingId }),
});
const MentorImage = z.object({ kind: text, mentorId: z.object({ S: PersonId }) });

const Change = z.object({ NewImage: z.unknown().optional(), OldImage: z.unknown().optional() });

/**
 * What a record of the table's stream means to search: a listing that changed, or a mentor of whom
 * something else changed.
 *
 * @param change a stream record's `dynamodb`, with attribute values as Lambda gets them
 * @returns null where the images name neither
 */
export const parseIndexChange = (
  change: unknown,
): { readonly listingId: ListingId } | { readonly mentorId: PersonId } | null => {
  const parsed = Change.safeParse(change);
  if (!parsed.success) return null;
  const image = parsed.data.NewImage ?? parsed.data.OldImage;
  const listing = ListingImage.safeParse(image);
  if (listing.success) return { listingId: listing.data.id.S };
  const mentor = MentorImage.safeParse(image);
  return mentor.success && mentor.data.kind.S !== "listing"
    ? { mentorId: mentor.data.mentorId.S }
    : null;
};
