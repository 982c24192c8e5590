import { listDrifting, listReasons, settleDrift } from "@waymark/application/mentorship";
import {
  DriftList,
  DriftListInput,
  MentorshipTarget,
  ReasonBatches,
  SettleDriftInput,
} from "@waymark/contracts/mentorship";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const drifting = personProcedure
  .input(DriftListInput)
  .output(DriftList)
  .query(({ ctx, input }) => listDrifting(ctx.deps)(input.cursor));

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
