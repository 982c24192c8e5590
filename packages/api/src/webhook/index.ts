export { enable, ping, remove, rotate } from "./change.ts";
export { create, list, log } from "./webhook.ts";
