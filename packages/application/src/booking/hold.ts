import type { HoldAnswer, HoldInput } from "@waymark/contracts/booking";
import type { AppError, ErrorCode } from "@waymark/contracts/error";
import { type Hold, holdMinutes } from "@waymark/domain/booking";
import type { PersonId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import { addMinutes, type Instant } from "@waymark/domain/time";
import type * as z from "zod";
import { findOffer, type Offer } from "../availability/index.ts";
import type { Write } from "../ports/index.ts";
import { checkStart } from "./check-start.ts";
import type { Actor, BookingDeps } from "./deps.ts";
import { freeHold, holdTime } from "./hold-writes.ts";
import { knowEachOther } from "./know-each-other.ts";
import { withAlternatives } from "./with-alternatives.ts";

type Input = z.infer<typeof HoldInput>;
type Answer = z.infer<typeof HoldAnswer>;

const attemptsMax = 4;

/** What the decision was made on is no longer so. */
const outdated: readonly ErrorCode[] = [
  "booking.changed_meanwhile",
  "availability.changed_meanwhile",
];

const makeHold = (holderId: PersonId, input: Input, offer: Offer, now: Instant): Hold => ({
  holderId,
  sessionId: input.sessionId,
  mentorId: offer.offering.kind === "group" ? null : offer.availability.mentorId,
  offeringId: input.offeringId,
  start: input.start,
  end: addMinutes(input.start, offer.offering.durationMinutes),
  breakMinutes: offer.availability.schedule.breakMinutes,
  until: addMinutes(now, holdMinutes),
});

/** A hold is not lengthened by asking again: nobody keeps a time from others without booking it. */
const isSame = (former: Hold | null, { sessionId, start }: Input, now: Instant): former is Hold =>
  former !== null && former.sessionId === sessionId && former.start === start && now < former.until;

const holdWrites = async (
  deps: BookingDeps,
  { mentorId, schedule }: Offer["availability"],
  hold: Hold,
  former: Hold | null,
  now: Instant,
): Promise<readonly Write[]> => {
  const times = holdTime(hold);
  const { holderId, until } = hold;
  return [
    deps.blocks.guard(holderId, mentorId, { code: "listing.not_found" }),
    deps.holds.put(hold, former),
    // The break after a session is kept as well: it must be that of the hours which hold now.
    deps.availabilities.check(mentorId, schedule.version),
    ...times.map(({ personId, bucket, side }) =>
      deps.locks.take({ personId, bucket, owner: holderId, until }, side, holderId, now),
    ),
    ...(await freeHold(deps, former, times, now)),
  ];
};

const decide = async (
  deps: BookingDeps,
  holderId: PersonId,
  input: Input,
  offer: Offer,
  now: Instant,
): Promise<Result<Answer, AppError>> => {
  const former = await deps.holds.get(holderId);
  if (isSame(former, input, now)) return ok({ heldUntil: former.until });
  const isGroup = offer.offering.kind === "group";
  const checked = await checkStart(deps)({ offer, start: input.start, now, holderId });
  if (!checked.ok && !(isGroup && offer.availability.schedule.accepting)) return checked;
  const hold = makeHold(holderId, input, offer, now);
  const committed = await deps.commit(
    await holdWrites(deps, offer.availability, hold, former, now),
    [],
  );
  return committed.ok ? ok({ heldUntil: hold.until }) : committed;
};

/**
 * Keeps a time for some minutes for one who fills in the form. A person holds one time at most: the
 * next one takes the place of the former. Of a group only the person's own time is kept, as seats are
 * taken and not held.
 */
export const holdTimeFor =
  (deps: BookingDeps) =>
  async ({ personId }: Actor, input: Input): Promise<Result<Answer, AppError>> => {
    for (let attempts = 1; ; attempts += 1) {
      const found = await findOffer(deps)({ personId }, input.listingId, input.offeringId);
      if (!found.ok) return found;
      const offer = found.value;
      const { mentorId } = offer.availability;
      if (mentorId === personId) return err({ code: "booking.to_oneself" });
      const isForKnown = offer.offering.audience === "introduced";
      if (isForKnown && !(await knowEachOther(deps, mentorId, personId))) {
        return err({ code: "booking.introduction_required" });
      }
      const now = deps.clock.now();
      const outcome = await decide(deps, personId, input, offer, now);
      const isOutdated = !outcome.ok && outdated.includes(outcome.error.code);
      if (isOutdated && attempts < attemptsMax) continue;
      if (isOutdated) return err({ code: "storage.busy" });
      const question = { offer, start: input.start, now, holderId: personId };
      return withAlternatives(deps)(outcome, question, personId);
    }
  };
