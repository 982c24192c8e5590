export type { Context } from "./context.ts";
export type { AppDeps } from "./deps.ts";
export type { FirstDeps, StartDeps } from "./first-deps.ts";
export {
  firstAccountProcedure,
  firstPersonProcedure,
  firstPublicProcedure,
} from "./first-procedure.ts";
export { personProcedure, publicProcedure } from "./procedure.ts";
export { router } from "./trpc.ts";
export type { Rule } from "./rule.ts";
export { viewerOf } from "./viewer-of.ts";
