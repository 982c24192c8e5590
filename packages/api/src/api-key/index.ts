export { create, list, revoke } from "./api-key.ts";
