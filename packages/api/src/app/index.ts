export type { AppDeps, FirstDeps, StartDeps } from "../trpc/index.ts";
export { createApp } from "./create-app.ts";
