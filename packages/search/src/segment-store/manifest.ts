import { ListingId } from "@waymark/domain/id";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";

const SegmentName = z.string().regex(/^[0-9a-f]{40}$/, { error: "not a segment's name" });

/** Files that make up an index: one snapshot, and one delta with all changes since. */
const Segments = z.strictObject({ snapshot: SegmentName, delta: SegmentName.nullable() });
export type Segments = z.infer<typeof Segments>;

/** A listing that changed, and when and in which edition of the manifest the indexer wrote so. */
const Changed = z.strictObject({ id: ListingId, at: Instant, edition: z.int().positive() });
export type Changed = z.infer<typeof Changed>;

/** Which files are the index now. It is the only file of the store that is ever replaced. */
export const Manifest = z.strictObject({
  v: z.literal(1),
  /** One more with each manifest. */
  edition: z.int().positive(),
  ...Segments.shape,
  /** The quarter hour from which the snapshot's free time counts. */
  builtAt: Instant,
  /** The edition that the merge of this snapshot began with: all it says is in the snapshot. */
  mergedEdition: z.int().nonnegative(),
  /** What the last merge replaced: the way out when a new snapshot turns out to be damaged. */
  previous: Segments.nullable(),
  /** Listings that changed since the snapshot: those of the delta. */
  changed: z.array(Changed),
  /** Listings in the snapshot that had changed so shortly before that the next merge reads them anew. */
  settling: z.array(Changed),
  /** The owner's words, or null for those that come with the product. */
  vocabulary: z
    .strictObject({ name: z.string().regex(/^\d{6}-[0-9a-f]{40}$/), version: z.int().positive() })
    .nullable(),
});
export type Manifest = z.infer<typeof Manifest>;
export type VocabularyRef = NonNullable<Manifest["vocabulary"]>;
