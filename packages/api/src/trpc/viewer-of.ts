import type { PersonId } from "@waymark/domain/id";
import type { Context } from "./context.ts";

/**
 * Who looks, at what anybody may see: null for somebody who is not signed in. What somebody signed in
 * holds stands aside for them, and who is held apart from them is not there.
 */
export const viewerOf = async (
  ctx: Pick<Context, "person">,
): Promise<{ readonly personId: PersonId } | null> => {
  const person = await ctx.person();
  return person && { personId: person.id };
};
