export { createQueryClient } from "./create-query-client.ts";
export { LoadFailed } from "./load-failed.tsx";
export { NotThere } from "./not-there.tsx";
export { orNotThere } from "./or-not-there.tsx";
export { QueryView } from "./query-view.tsx";
export { ShowMore } from "./show-more.tsx";
