import type { Pair } from "@waymark/domain/side";
import type { Blocks, Write } from "../ports/index.ts";

/** What two have with each other goes no further once a block holds them apart. */
export const pairGuard = (
  { blocks }: { readonly blocks: Pick<Blocks, "guard"> },
  { mentorId, menteeId }: Pair,
): Write => blocks.guard(mentorId, menteeId, { code: "mentorship.not_found" });
