import { sessionCookieName } from "@waymark/contracts/sign-in-session";
import * as z from "zod";
import { refuse } from "../edge/refusal.ts";
import type { AskAccounts } from "./ask-accounts.ts";
import { endpoint } from "./endpoint.ts";
import { findSessions } from "./find-sessions.ts";

/** Where one is signed in: `[{ id, createdAt, expiresAt, userAgent, isCurrent }]`. */
export const listSessionsEndpoint = (ask: AskAccounts) =>
  endpoint({
    method: "GET",
    path: "/list-sessions",
    input: z.strictObject({}),
    answer: async (_, { headers }) => {
      const cookie = headers.get("cookie") ?? "";
      const sessions = await findSessions(ask, headers);
      if (!sessions.ok) return refuse(sessions.error.code);
      const shown = sessions.value.map(({ token, userAgent, ...session }) => ({
        ...session,
        userAgent: userAgent ?? "",
        isCurrent: cookie.includes(`${sessionCookieName}=${token}.`),
      }));
      return Response.json(shown, { headers: { "cache-control": "no-store" } });
    },
  });
