export { readSessionToken } from "./read-session-token.ts";
