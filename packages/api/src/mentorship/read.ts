import { getMentorship, listMentorships } from "@waymark/application/mentorship";
import { MentorshipList, MentorshipTarget, MentorshipView } from "@waymark/contracts/mentorship";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const get = personProcedure
  .input(MentorshipTarget)
  .output(MentorshipView)
  .query(async ({ ctx, input }) =>
    unwrap(await getMentorship(ctx.deps)(ctx.actor, input.mentorshipId)),
  );

export const list = personProcedure
  .output(MentorshipList)
  .query(async ({ ctx }) => ({ mentorships: [...(await listMentorships(ctx.deps)(ctx.actor))] }));
