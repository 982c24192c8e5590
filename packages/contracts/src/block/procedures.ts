import { PersonId } from "@waymark/domain/id";
import { ReportPlace } from "@waymark/domain/report";
import { Instant } from "@waymark/domain/time";
import * as z from "zod";

/** Whom one blocks is told by where one met them: ids of people are not public. */
export const BlockInput = z.strictObject({ place: ReportPlace });
export type BlockInput = z.infer<typeof BlockInput>;

/** Without a name where the other one has asked without it. */
export const BlockedAnswer = z.object({ displayName: z.string().optional() });
export type BlockedAnswer = z.infer<typeof BlockedAnswer>;

export const UnblockInput = z.strictObject({ personId: PersonId });
export type UnblockInput = z.infer<typeof UnblockInput>;

/** One's own blocks; nobody is told of those of others. */
export const BlockList = z.object({
  blocks: z.array(
    z.object({ personId: PersonId, displayName: z.string().optional(), since: Instant }),
  ),
});
export type BlockList = z.infer<typeof BlockList>;
