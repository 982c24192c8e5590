import { createHash } from "node:crypto";

/** 160 bits of SHA-256 in hex: the same bytes have the same name, and nothing else has it. */
export const nameOfSegment = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex").slice(0, 40);
