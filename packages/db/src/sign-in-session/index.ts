export { makeAccounts } from "./accounts.ts";
export { makeSignInSessionReader } from "./reader.ts";
