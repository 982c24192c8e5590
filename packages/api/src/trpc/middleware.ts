import { inWords, Refusal } from "../error/index.ts";
import { whyNotAllowed } from "./rule.ts";
import { trpc } from "./trpc.ts";

/** Puts what a procedure refuses into the words and the status that a client gets. */
export const worded = trpc.middleware(async ({ next }) => {
  const result = await next();
  if (!result.ok && result.error.cause instanceof Refusal) {
    throw await inWords(result.error.cause);
  }
  return result;
});

/** Whoever the permission table does not name does not get in. */
export const permitted = trpc.middleware(async ({ ctx, path, next }) => {
  const obstacle = await whyNotAllowed(ctx.rules[path], ctx);
  if (obstacle !== null) throw new Refusal(obstacle);
  return next();
});

export const asAccount = trpc.middleware(async ({ ctx, next }) => {
  const session = await ctx.session();
  if (session === null) throw new Refusal({ code: "sign_in.required" });
  return next({ ctx: { account: session } });
});

export const asPerson = trpc.middleware(async ({ ctx, next }) => {
  const person = await ctx.person();
  if (person === null) throw new Refusal({ code: "person.not_registered" });
  return next({ ctx: { actor: { personId: person.id } } });
});

/** The first call of a process that needs more than a first page loads it; later ones find it. */
export const withAll = trpc.middleware(async ({ ctx, next }) =>
  next({ ctx: { deps: await ctx.deps.load() } }),
);
