import type { AppError } from "@waymark/contracts/error";
import {
  type AttendanceQuestion,
  type AttestByLinkInput,
  SessionMoved,
} from "@waymark/contracts/session";
import { err, ok, type Result } from "@waymark/domain/result";
import { sideOf } from "@waymark/domain/side";
import type * as z from "zod";
import { onceDecidedAnew } from "../command/index.ts";
import { type LinkClaimOf, verifyLink } from "../link/index.ts";
import type { SessionDeps } from "./deps.ts";
import type { Part } from "./load.ts";
import { planMove } from "./move.ts";
import { askAttendance } from "./view.ts";

type Linked = { readonly linkSecret: string };
type AttestClaim = LinkClaimOf<"attest_session">;

/** The link works until that person has said something, by it or by the page. */
const loadByClaim = async (
  { sessions }: Pick<SessionDeps, "sessions">,
  { sessionId, personId }: AttestClaim,
): Promise<Result<Part, AppError>> => {
  const session = await sessions.get(sessionId);
  const side = session === null ? null : sideOf(session, personId);
  if (session === null || side === null) return err({ code: "link.invalid" });
  return session.status === "confirmed" && session.attendance[side] === undefined
    ? ok({ session, side })
    : err({ code: "link.used" });
};

/** The question behind a link; reading it changes nothing, however often it is done. */
export const openAttendanceLink =
  (deps: Linked & Pick<SessionDeps, "sessions" | "persons" | "clock">) =>
  async (token: string): Promise<Result<AttendanceQuestion, AppError>> => {
    const claim = verifyLink(deps.linkSecret, token, "attest_session", deps.clock.now());
    if (!claim.ok) return claim;
    const part = await loadByClaim(deps, claim.value);
    return part.ok ? askAttendance(deps)(part.value) : part;
  };

/** Whether they met, said from the mail without signing in: the link itself is the credential. */
export const attestByLink =
  (deps: SessionDeps & Linked) =>
  async (input: z.infer<typeof AttestByLinkInput>): Promise<Result<SessionMoved, AppError>> => {
    const now = deps.clock.now();
    const claim = verifyLink(deps.linkSecret, input.token, "attest_session", now);
    if (!claim.ok) return claim;
    const { sessionId, personId } = claim.value;
    return onceDecidedAnew(deps, ["session.changed_meanwhile"])({
      actor: `${personId}/${sessionId}`,
      requestKey: input.operationId,
      input: { command: "session.attest", sessionId, says: input.says },
      now,
      parse: (stored) => SessionMoved.parse(stored),
      decide: async () => {
        const part = await loadByClaim(deps, claim.value);
        if (!part.ok) return part;
        return planMove(deps, part.value, { action: "attest", says: input.says }, now);
      },
    });
  };
