export { type MayConnect, mayConnectPublicly } from "./may-connect.ts";
