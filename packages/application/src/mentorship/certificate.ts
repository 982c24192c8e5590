import type { AppError } from "@waymark/contracts/error";
import type { MentorshipId, PersonId } from "@waymark/domain/id";
import { err, ok, type Result } from "@waymark/domain/result";
import { isSessionOf } from "@waymark/domain/mentorship";
import { isTakenAsMet } from "@waymark/domain/session";
import { msBetween } from "@waymark/domain/time";
import type { Certificate, Clock, Mentorships, Persons, Sessions } from "../ports/index.ts";
import { ownMentorship } from "./own.ts";

export type CertificateDeps = {
  readonly clock: Clock;
  readonly mentorships: Pick<Mentorships, "get">;
  readonly persons: Pick<Persons, "get">;
  readonly sessions: Pick<Sessions, "listOfPair">;
};

/**
 * What the certificate of a mentorship says; for its two people, once they have ended together.
 * Before that, and after an exit, there is none: `mentorship.not_found`.
 */
export const readCertificate =
  (deps: CertificateDeps) =>
  async (
    actor: { readonly personId: PersonId },
    id: MentorshipId,
  ): Promise<Result<Certificate, AppError>> => {
    const own = await ownMentorship(deps)(actor, id);
    if (!own.ok) return own;
    const { mentorId, menteeId, ending, startedAt } = own.value.mentorship;
    const [mentor, mentee] = await Promise.all([
      deps.persons.get(mentorId),
      deps.persons.get(menteeId),
    ]);
    if (
      mentor === null ||
      mentee === null ||
      ending?.kind !== "guided" ||
      startedAt === undefined
    ) {
      return err({ code: "mentorship.not_found" });
    }
    const now = deps.clock.now();
    const met = (await deps.sessions.listOfPair(mentorId, menteeId)).filter(
      (session) => isSessionOf(own.value.mentorship, session) && isTakenAsMet(session, now),
    );
    const ms = met.reduce((sum, { start, end }) => sum + msBetween(start, end), 0);
    return ok({
      mentorshipId: id,
      mentorName: mentor.displayName,
      menteeName: mentee.displayName,
      startedAt,
      endedAt: ending.at,
      sessionCount: met.length,
      minutes: Math.round(ms / 60_000),
      isOutgrown: ending.outcome === "outgrown",
    });
  };
