export { permissions } from "./permissions.ts";
export { type ProcedurePath } from "./procedures.ts";
export { type AppRouter, appRouter } from "./router.ts";
