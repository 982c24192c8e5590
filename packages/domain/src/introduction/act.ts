import { err, ok, type Result } from "../result/index.ts";
import type { Instant } from "../time/index.ts";
import { resumeClock, stopClock } from "./clock.ts";
import type { IntroductionError } from "./errors.ts";
import type { DeclineReason, Exchange, Introduction } from "./introduction.ts";
import { maxExchanges } from "./policy.ts";
import {
  type IntroductionAction,
  type IntroductionParty,
  introductionTransitions,
} from "./transitions.ts";

export type IntroductionMove =
  | {
      readonly action: "accept";
      readonly agreedTime?: Instant | undefined;
      readonly note?: string | undefined;
    }
  | {
      readonly action: "decline";
      readonly reason: DeclineReason;
      readonly note?: string | undefined;
    }
  | { readonly action: "ask_more"; readonly question: string }
  | { readonly action: "answer_more"; readonly answer: string }
  | { readonly action: "withdraw" }
  | { readonly action: "expire" };

type Outcome = Result<Introduction, IntroductionError>;

const mayAct = (
  introduction: Introduction,
  action: IntroductionAction,
  party: IntroductionParty,
): boolean => {
  const rule = introductionTransitions[action];
  const from: readonly string[] = rule.from;
  return rule.by === party && from.includes(introduction.status);
};

const ended = (introduction: Introduction, now: Instant): Introduction => {
  const { expiresAt: _expiresAt, clockLeftMs: _clockLeftMs, ...rest } = introduction;
  return { ...rest, endedAt: now };
};

const accept = (
  introduction: Introduction,
  move: IntroductionMove & { action: "accept" },
  now: Instant,
): Outcome => {
  const { agreedTime, note } = move;
  if (agreedTime !== undefined) {
    if (!introduction.proposedTimes.includes(agreedTime)) {
      return err({ code: "introduction.time_not_proposed" });
    }
    if (agreedTime <= now) return err({ code: "introduction.time_in_past" });
  }
  return ok({
    ...ended(introduction, now),
    status: "accepted",
    ...(agreedTime !== undefined && { agreedTime }),
    ...(note !== undefined && { acceptanceNote: note }),
  });
};

const askMore = (introduction: Introduction, question: string, now: Instant): Outcome => {
  if (introduction.exchanges.length >= maxExchanges) {
    return err({ code: "introduction.too_many_questions" });
  }
  const { expiresAt, ...rest } = introduction;
  return ok({
    ...rest,
    status: "more_asked",
    exchanges: [...introduction.exchanges, { question, askedAt: now }],
    clockLeftMs: expiresAt === undefined ? 0 : stopClock(expiresAt, now),
  });
};

const answerMore = (introduction: Introduction, answer: string, now: Instant): Outcome => {
  const { clockLeftMs, ...rest } = introduction;
  const exchanges: readonly Exchange[] = introduction.exchanges.map((exchange, at) =>
    at === introduction.exchanges.length - 1 ? { ...exchange, answer, answeredAt: now } : exchange,
  );
  return ok({
    ...rest,
    status: "sent",
    exchanges: [...exchanges],
    expiresAt: resumeClock(clockLeftMs ?? 0, now),
  });
};

const perform = (introduction: Introduction, move: IntroductionMove, now: Instant): Outcome => {
  switch (move.action) {
    case "accept":
      return accept(introduction, move, now);
    case "decline":
      return ok({
        ...ended(introduction, now),
        status: "declined",
        decline: { reason: move.reason, ...(move.note !== undefined && { note: move.note }) },
      });
    case "ask_more":
      return askMore(introduction, move.question, now);
    case "answer_more":
      return answerMore(introduction, move.answer, now);
    case "withdraw":
      return ok({ ...ended(introduction, now), status: "withdrawn" });
    case "expire":
      return ok({ ...ended(introduction, now), status: "expired" });
  }
};

/**
 * One step of an introduction: refuses with `introduction.illegal_transition` whatever
 * `introductionTransitions` does not list for this party in this status, and raises the revision
 * by one otherwise.
 */
export const act = (
  introduction: Introduction,
  move: IntroductionMove,
  party: IntroductionParty,
  now: Instant,
): Outcome => {
  if (!mayAct(introduction, move.action, party)) {
    return err({ code: "introduction.illegal_transition" });
  }
  const outcome = perform(introduction, move, now);
  return outcome.ok ? ok({ ...outcome.value, revision: introduction.revision + 1 }) : outcome;
};
