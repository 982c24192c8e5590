/**
 * Where to go on after signing in. Only a path of our own is followed: `//evil.example` and
 * `/\evil.example` would leave the site.
 */
export const safeNext = (next: string | undefined): string =>
  next !== undefined && /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(next) ? next : "/";
