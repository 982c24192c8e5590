import { getIntroduction, listIntroductions } from "@waymark/application/introduction";
import {
  IntroductionList,
  IntroductionListInput,
  IntroductionView,
} from "@waymark/contracts/introduction";
import { IntroductionId } from "@waymark/domain/id";
import * as z from "zod";
import { unwrap } from "../error/index.ts";
import { personProcedure } from "../trpc/index.ts";

export const get = personProcedure
  .input(z.strictObject({ introductionId: IntroductionId }))
  .output(IntroductionView)
  .query(async ({ ctx, input }) =>
    unwrap(await getIntroduction(ctx.deps)(ctx.actor, input.introductionId)),
  );

const listAs = (viewer: "mentor" | "mentee") =>
  personProcedure
    .input(IntroductionListInput)
    .output(IntroductionList)
    .query(async ({ ctx, input }) => {
      const { items, ...rest } = await listIntroductions(ctx.deps)(ctx.actor, viewer, input.cursor);
      return { introductions: [...items], ...rest };
    });

export const listAsMentee = listAs("mentee");
export const listAsMentor = listAs("mentor");
