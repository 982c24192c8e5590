import { stopReminders } from "@waymark/application/person";
import { LinkToken } from "@waymark/contracts/introduction";
import type { AppError } from "@waymark/contracts/error";
import type { Result } from "@waymark/domain/result";
import type { Hono } from "hono";
import type { StartDeps } from "../trpc/index.ts";
import { refusal } from "./refusals.ts";

/** A link is signed for one of the three. */
const stop = async (start: StartDeps, token: string): Promise<Result<null, AppError>> => {
  const reminders = await stopReminders(start)(token);
  if (reminders.ok || reminders.error.code !== "link.invalid") return reminders;
  // Loaded when it is needed: few come by such a link, and every new process would wait for it.
  const { stopReferralsByLink } = await import("@waymark/application/referral");
  const deps = await start.load();
  const referrals = await stopReferralsByLink(deps)(token);
  if (referrals.ok || referrals.error.code !== "link.invalid") return referrals;
  const { stopInvitations } = await import("@waymark/application/enrolment");
  return stopInvitations(deps)(token);
};

/**
 * `POST /api/unsubscribe/<token>` (RFC 8058): mail programs send it on a person's click, as a form
 * and without cookies. A GET changes nothing, since scanners follow every link.
 */
export const mountUnsubscribe = (app: Hono, start: StartDeps): void => {
  app.post("/api/unsubscribe/:token", async (c) => {
    const token = LinkToken.safeParse(c.req.param("token"));
    if (!token.success) return refusal({ code: "link.invalid" });
    const stopped = await stop(start, token.data);
    return stopped.ok ? c.body(null, 204) : refusal(stopped.error);
  });
  app.all("/api/unsubscribe/:token", () => refusal({ code: "request.method_not_allowed" }));
};
