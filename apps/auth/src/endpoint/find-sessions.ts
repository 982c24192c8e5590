import { ok, type Result } from "@waymark/domain/result";
import * as z from "zod";
import type { RefusalCode } from "../edge/refusal.ts";
import type { AskAccounts } from "./ask-accounts.ts";

const Sessions = z.array(
  z.object({
    id: z.string(),
    token: z.string().min(1),
    createdAt: z.string(),
    expiresAt: z.string(),
    userAgent: z.string().nullish(),
  }),
);

/** The sessions of whoever is signed in, with the tokens that stay on this side. */
export const findSessions = async (
  ask: AskAccounts,
  headers: Headers,
): Promise<Result<z.infer<typeof Sessions>, { readonly code: RefusalCode }>> => {
  const answer = await ask({ method: "GET", path: "/list-sessions", headers });
  return answer.ok ? ok(Sessions.parse(await answer.value.json())) : answer;
};
