import { AgreementMoved, type MoveAgreementInput } from "@waymark/contracts/agreement";
import type { AppError } from "@waymark/contracts/error";
import type { DomainEvent, EventType } from "@waymark/contracts/event";
import { act, type Agreement, type AgreementMove, areBothFilled } from "@waymark/domain/agreement";
import type { PersonId } from "@waymark/domain/id";
import type { Mentorship } from "@waymark/domain/mentorship";
import { err, ok, type Result } from "@waymark/domain/result";
import type { Side } from "@waymark/domain/side";
import type { Instant } from "@waymark/domain/time";
import {
  attemptOfPair,
  ownMentorship,
  pairGuard,
  type PlannedStep,
  planMentorshipStep,
} from "../mentorship/index.ts";
import type { Write } from "../ports/index.ts";
import type { AgreementDeps } from "./deps.ts";
import { reviewWrites } from "./review-writes.ts";

const eventOf = {
  propose: "agreement.proposed",
  decline: "agreement.declined",
  take_back: "agreement.taken_back",
} as const satisfies Partial<Record<AgreementMove["action"], EventType>>;

type Step = { readonly writes: readonly Write[]; readonly events: readonly DomainEvent[] };

/** The second signature starts the mentorship, or brings its rhythm to what is agreed now. */
const followSignature = async (
  deps: AgreementDeps,
  mentorship: Mentorship,
  agreement: Agreement,
  now: Instant,
): Promise<Result<PlannedStep, AppError>> => {
  if (mentorship.status !== "proposed") {
    return planMentorshipStep(deps)(mentorship, { action: "adopt", agreement }, "system", now);
  }
  const expectations = await deps.agreements.expectations(mentorship.id);
  const start = { action: "start", agreement, expectations } as const;
  return planMentorshipStep(deps)(mentorship, start, "system", now);
};

const planSignature = async (
  deps: AgreementDeps,
  mentorship: Mentorship,
  next: Agreement,
  now: Instant,
): Promise<Result<Step, AppError>> => {
  const followed = await followSignature(deps, mentorship, next, now);
  if (!followed.ok) return followed;
  const { writes, events } = followed.value;
  const { inForce, revision } = next;
  return ok({
    writes: [
      ...(inForce === undefined ? [] : [deps.agreements.keepSigned(mentorship.id, inForce)]),
      ...reviewWrites(deps, next, now),
      ...writes,
    ],
    events:
      events.length > 0
        ? events
        : [
            {
              id: deps.ids.newEventId(),
              at: now,
              v: 1,
              type: "agreement.changed",
              mentorshipId: mentorship.id,
              revision,
            },
          ],
  });
};

/** One step of an agreement with all that belongs to it, ready to be committed. */
export const planAgreementMove = async (
  deps: AgreementDeps,
  mentorship: Mentorship,
  by: Side,
  move: AgreementMove,
  now: Instant,
): Promise<Result<Step, AppError>> => {
  if (mentorship.status === "ended") return err({ code: "mentorship.illegal_transition" });
  const { id: mentorshipId } = mentorship;
  const before = await deps.agreements.get(mentorshipId);
  const moved = act(before, move, by, now);
  if (!moved.ok) return moved;
  const next = moved.value;
  if (move.action === "propose" && mentorship.status === "proposed") {
    const expectations = await deps.agreements.expectations(mentorshipId);
    if (!areBothFilled(expectations)) return err({ code: "mentorship.expectations_missing" });
  }
  const common = [deps.agreements.replace(next), pairGuard(deps, mentorship)];
  if (move.action === "sign") {
    const signed = await planSignature(deps, mentorship, next, now);
    return signed.ok
      ? ok({ ...signed.value, writes: [...common, ...signed.value.writes] })
      : signed;
  }
  const { revision } = next;
  const type = eventOf[move.action];
  const event = {
    id: deps.ids.newEventId(),
    at: now,
    v: 1,
    type,
    mentorshipId,
    revision,
    by,
  } as const;
  return ok({ writes: common, events: [event] });
};

/** A proposal, and what the other side or its author makes of it. */
export const moveAgreement =
  (deps: AgreementDeps) =>
  async (
    actor: { readonly personId: PersonId },
    { requestKey, mentorshipId, move }: MoveAgreementInput,
  ): Promise<Result<AgreementMoved, AppError>> => {
    const now = deps.clock.now();
    return attemptOfPair(deps)({
      actor: actor.personId,
      requestKey,
      input: { mentorshipId, move },
      now,
      parse: (stored) => AgreementMoved.parse(stored),
      decide: async () => {
        const own = await ownMentorship(deps)(actor, mentorshipId);
        if (!own.ok) return own;
        const { mentorship, side } = own.value;
        const step = await planAgreementMove(deps, mentorship, side, move, now);
        return step.ok ? ok({ answer: { mentorshipId }, ...step.value }) : step;
      },
    });
  };
