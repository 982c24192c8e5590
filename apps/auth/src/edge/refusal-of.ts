import { DuplicateRowError } from "../adapter/index.ts";
import type { RefusalCode } from "./refusal.ts";

/** What a thrown error is called; two sign-ups with one address at once are nobody's bug. */
export const refusalOf = (error: unknown): RefusalCode =>
  error instanceof DuplicateRowError ? "sign_in.interrupted" : "internal";
