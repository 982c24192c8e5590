export { makeAccounts } from "./accounts.ts";
export { makeSessionReader } from "./reader.ts";
