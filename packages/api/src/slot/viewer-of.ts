import type { Viewer } from "@waymark/application/slot";
import type { Context } from "../trpc/index.ts";

/** Anybody may look at times; for somebody signed in, their own hold and booking stand aside. */
export const viewerOf = async (ctx: Context): Promise<Viewer> => {
  const person = await ctx.person();
  return person && { personId: person.id };
};
