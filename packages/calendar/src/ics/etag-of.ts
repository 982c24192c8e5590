import { createHash } from "node:crypto";

/** A strong validator of the bytes, in the form of the ETag header (RFC 9110, 8.8.3). */
export const etagOf = (content: string): string =>
  `"${createHash("sha256").update(content).digest("base64url")}"`;
