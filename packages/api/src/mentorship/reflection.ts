import { getReflection } from "@waymark/application/mentorship";
import { MentorshipTarget, ReflectionView } from "@waymark/contracts/mentorship";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const reflection = personProcedure
  .input(MentorshipTarget)
  .output(ReflectionView)
  .query(async ({ ctx, input }) =>
    unwrap(await getReflection(ctx.deps)(ctx.actor, input.mentorshipId)),
  );
