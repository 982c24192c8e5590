export { accountWrites } from "./account-writes.ts";
export { type ConsumeLimit, consumeLimit, type LimitRule } from "./limit.ts";
export { type AuthModel, authModel, type FieldNames } from "./model.ts";
export { registerUser } from "./register-user.ts";
export { AuthRow, AuthValue } from "./row.ts";
export { type AuthStore, authStore, type Duplicate, type Selection } from "./store.ts";
export type { Clause } from "./where.ts";
