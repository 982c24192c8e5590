export { secureSessionCookieName, sessionCookieName, sessionCookiePrefix } from "./cookie.ts";
