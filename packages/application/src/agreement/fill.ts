import { AgreementMoved, type FillExpectationsInput } from "@waymark/contracts/agreement";
import type { AppError } from "@waymark/contracts/error";
import { areBothFilled, fillExpectations as fill } from "@waymark/domain/agreement";
import type { PersonId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import { attemptOfPair, ownMentorship, pairGuard } from "../mentorship/index.ts";
import type { AgreementDeps } from "./deps.ts";

/** One side's sheet. The other side hears that there is one, and what is in it once both are there. */
export const fillExpectations =
  (deps: AgreementDeps) =>
  async (
    actor: { readonly personId: PersonId },
    { requestKey, mentorshipId, sheet }: FillExpectationsInput,
  ): Promise<Result<AgreementMoved, AppError>> => {
    const now = deps.clock.now();
    return attemptOfPair(deps)({
      actor: actor.personId,
      requestKey,
      input: { mentorshipId, sheet },
      now,
      parse: (stored) => AgreementMoved.parse(stored),
      decide: async () => {
        const own = await ownMentorship(deps)(actor, mentorshipId);
        if (!own.ok) return own;
        const { mentorship, side } = own.value;
        if (mentorship.status !== "proposed") {
          return err({ code: "mentorship.illegal_transition" });
        }
        const before = await deps.agreements.expectations(mentorshipId);
        const filled = fill(before, side, sheet);
        if (!filled.ok) return filled;
        const next = filled.value;
        const news = {
          id: deps.ids.newEventId(),
          at: now,
          v: 1,
          mentorshipId,
          revision: next.revision,
        } as const;
        const isFirst = before.revision === 0;
        return ok({
          answer: { mentorshipId },
          writes: [deps.agreements.replaceExpectations(next), pairGuard(deps, mentorship)],
          events: areBothFilled(next)
            ? [{ ...news, type: "agreement.compared" }]
            : isFirst
              ? [{ ...news, type: "agreement.expected", by: side }]
              : [],
        });
      },
    });
  };
