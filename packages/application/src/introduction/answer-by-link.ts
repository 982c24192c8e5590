import type { AppError } from "@waymark/contracts/error";
import { type AnswerByLinkInput, Moved } from "@waymark/contracts/introduction";
import { type Introduction, isOpen } from "@waymark/domain/introduction";
import { err, ok, type Result } from "@waymark/domain/result";
import type * as z from "zod";
import { once } from "../command/index.ts";
import { type LinkClaimOf, verifyLink } from "../link/index.ts";
import type { IntroductionDeps } from "./deps.ts";
import { planMove } from "./move.ts";

type Deps = IntroductionDeps & { readonly linkSecret: string };
type AnswerClaim = LinkClaimOf<"answer">;

const loadByClaim = async (
  deps: Pick<Deps, "introductions">,
  claim: AnswerClaim,
): Promise<Result<Introduction, AppError>> => {
  const introduction = await deps.introductions.get(claim.introductionId);
  if (introduction === null || introduction.mentorId !== claim.personId) {
    return err({ code: "link.invalid" });
  }
  return introduction.revision === claim.revision && isOpen(introduction.status)
    ? ok(introduction)
    : err({ code: "link.used" });
};

/** The request behind a mentor's link; reading it changes nothing, however often it is done. */
export const openAnswerLink =
  (deps: Pick<Deps, "linkSecret" | "introductions" | "clock">) =>
  async (token: string): Promise<Result<Introduction, AppError>> => {
    const claim = verifyLink(deps.linkSecret, token, "answer", deps.clock.now());
    return claim.ok ? loadByClaim(deps, claim.value) : claim;
  };

/** A mentor's answer from the mail, without signing in: the link itself is the credential. */
export const answerByLink =
  (deps: Deps) =>
  async (input: z.infer<typeof AnswerByLinkInput>): Promise<Result<Moved, AppError>> => {
    const now = deps.clock.now();
    const claim = verifyLink(deps.linkSecret, input.token, "answer", now);
    if (!claim.ok) return claim;
    const { introductionId, personId, revision } = claim.value;
    return once(deps)({
      actor: `${personId}/${introductionId}/${revision}`,
      requestKey: input.requestKey,
      input: { introductionId, move: input.answer },
      now,
      parse: (stored) => Moved.parse(stored),
      decide: async () => {
        const introduction = await loadByClaim(deps, claim.value);
        if (!introduction.ok) return introduction;
        const step = planMove(deps)(introduction.value, input.answer, "mentor", now);
        if (!step.ok) return step;
        const { next, writes, events } = step.value;
        return ok({ answer: { introductionId, status: next.status }, writes, events });
      },
    });
  };
