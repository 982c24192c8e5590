export type { AppDeps, Log } from "../trpc/index.ts";
export { createApp } from "./create-app.ts";
