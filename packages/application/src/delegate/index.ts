export { listActingFor } from "./acting-for.ts";
export { addDelegate, removeDelegate } from "./change-delegates.ts";
export type { DelegateDeps } from "./deps.ts";
export { listDelegates } from "./list-delegates.ts";
