import * as z from "zod";
import { refuse } from "../edge/refusal.ts";
import { type AskAccounts, passOn } from "./ask-accounts.ts";
import { endpoint } from "./endpoint.ts";
import { findSessions } from "./find-sessions.ts";

const path = "/revoke-session";

/** Ends one of one's own sessions; another's is as little there as one that never was. */
export const revokeSessionEndpoint = (ask: AskAccounts) =>
  endpoint({
    method: "POST",
    path,
    limit: { max: 60, windowSeconds: 60 },
    input: z.strictObject({ id: z.string().min(1).max(64) }),
    answer: async ({ id }, { headers }) => {
      const sessions = await findSessions(ask, headers);
      if (!sessions.ok) return refuse(sessions.error.code);
      const session = sessions.value.find((own) => own.id === id);
      if (session === undefined) return refuse("request.not_found");
      const body = { token: session.token };
      const answer = await ask({ method: "POST", path, headers, body });
      return passOn(answer, z.object({ status: z.boolean() }));
    },
  });
