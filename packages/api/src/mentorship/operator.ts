import { listDrifting, listReasons, settleDrift } from "@waymark/application/mentorship";
import {
  DriftList,
  MentorshipTarget,
  ReasonBatches,
  SettleDriftInput,
} from "@waymark/contracts/mentorship";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const drifting = personProcedure
  .output(DriftList)
  .query(({ ctx }) => listDrifting(ctx.deps)());

/** Done twice, it is done. */
export const settleDrifting = personProcedure
  .input(SettleDriftInput)
  .output(MentorshipTarget)
  .mutation(async ({ ctx, input: { mentorshipId } }) => {
    unwrap(await settleDrift(ctx.deps)(mentorshipId));
    return { mentorshipId };
  });

export const reasons = personProcedure
  .output(ReasonBatches)
  .query(({ ctx }) => listReasons(ctx.deps)());
