import {
  getMentorship,
  listMentorships,
  listThanks,
  suggestMentors,
} from "@waymark/application/mentorship";
import { getYear } from "@waymark/application/year-summary";
import {
  MentorshipList,
  MentorshipListInput,
  MentorshipTarget,
  MentorshipView,
  MentorSuggestions,
  ThanksInput,
  ThanksList,
  YearInput,
  YearView,
} from "@waymark/contracts/mentorship";
import { unwrap } from "../error/index.ts";
import { personProcedure, publicProcedure } from "../trpc/index.ts";

export const get = personProcedure
  .input(MentorshipTarget)
  .output(MentorshipView)
  .query(async ({ ctx, input }) =>
    unwrap(await getMentorship(ctx.deps)(ctx.actor, input.mentorshipId)),
  );

export const list = personProcedure
  .input(MentorshipListInput)
  .output(MentorshipList)
  .query(({ ctx, input }) => listMentorships(ctx.deps)(ctx.actor, input.cursor));

export const suggestions = personProcedure
  .input(MentorshipTarget)
  .output(MentorSuggestions)
  .query(async ({ ctx, input }) =>
    unwrap(await suggestMentors(ctx.deps)(ctx.actor, input.mentorshipId)),
  );

export const year = personProcedure
  .input(YearInput)
  .output(YearView)
  .query(({ ctx, input }) => getYear(ctx.deps)(ctx.actor, input.year));

export const thanks = publicProcedure
  .input(ThanksInput)
  .output(ThanksList)
  .query(({ ctx, input }) => listThanks(ctx.deps)(input.slug));
