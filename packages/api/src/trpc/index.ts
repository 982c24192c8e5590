export type { Context } from "./context.ts";
export type { AppDeps } from "./deps.ts";
export { accountProcedure, personProcedure, publicProcedure, router } from "./procedure.ts";
export type { Rule } from "./rule.ts";
export { viewerOf } from "./viewer-of.ts";
