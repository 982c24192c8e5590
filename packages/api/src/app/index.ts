export type { AppDeps } from "../trpc/index.ts";
export { createApp } from "./create-app.ts";
