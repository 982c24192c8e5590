import { APIError } from "better-auth/api";
import * as z from "zod";
import { DuplicateRowError } from "../adapter/index.ts";
import type { RefusalCode } from "./refusal.ts";

const Coded = z.object({ code: z.string() });

const known: Readonly<Record<string, RefusalCode>> = {
  INVALID_OTP: "sign_in.code_wrong",
  OTP_EXPIRED: "sign_in.code_expired",
  TOO_MANY_ATTEMPTS: "sign_in.code_burnt",
  UNAUTHORIZED: "session.required",
};

/** What a refusal that better-auth throws is called here; `internal` for what should not happen. */
export const refusalOf = (error: unknown): RefusalCode => {
  if (error instanceof DuplicateRowError) return "sign_in.interrupted";
  if (!(error instanceof APIError)) return "internal";
  const coded = Coded.safeParse(error.body);
  return (coded.success ? known[coded.data.code] : undefined) ?? "internal";
};
