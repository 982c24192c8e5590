/** What better-auth is told to put before its cookie names. */
export const sessionCookiePrefix = "waymark";

/** The session's cookie where the product is served over plain http, as on a developer's machine. */
export const sessionCookieName = `${sessionCookiePrefix}.session_token`;

/** The same over https; browsers keep a cookie of this name only when it came over https. */
export const secureSessionCookieName = `__Secure-${sessionCookieName}`;
