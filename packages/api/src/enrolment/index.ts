export { declineByLink, join, openLink } from "./by-link.ts";
export { edit, get, mine, withdraw } from "./own.ts";
