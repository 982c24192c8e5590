export { createApiKey } from "./create.ts";
export type { ApiKeyDeps } from "./deps.ts";
export { letProgramIn, type Program } from "./let-in.ts";
export { listApiKeys } from "./list.ts";
export { membersFor } from "./member.ts";
export { revokeApiKey } from "./revoke.ts";
