import type { AppError } from "@waymark/contracts/error";
import type { DriftList, ReasonBatches } from "@waymark/contracts/mentorship";
import type { MentorshipId } from "@waymark/domain/id";
import { reasonBatchMin } from "@waymark/domain/mentorship";
import { ok, type Result } from "@waymark/domain/result";
import type {
  Commit,
  DriftCase,
  DriftCases,
  EndingReasons,
  Mentorships,
  Persons,
} from "../ports/index.ts";

export type LookAfterDeps = {
  readonly commit: Commit;
  readonly driftCases: DriftCases;
  readonly endingReasons: EndingReasons;
  readonly mentorships: Mentorships;
  readonly persons: Persons;
};

const pairOf = async (
  deps: LookAfterDeps,
  { mentorshipId, since }: DriftCase,
): Promise<readonly DriftList["pairs"][number][]> => {
  const mentorship = await deps.mentorships.get(mentorshipId);
  if (mentorship?.rhythm === undefined) return [];
  const [mentor, mentee] = await Promise.all([
    deps.persons.get(mentorship.mentorId),
    deps.persons.get(mentorship.menteeId),
  ]);
  if (mentor === null || mentee === null) return [];
  const { lastMetAt, rhythm } = mentorship;
  return [
    {
      mentorshipId,
      mentorName: mentor.displayName,
      mentorAddress: mentor.emailAddress,
      menteeName: mentee.displayName,
      menteeAddress: mentee.emailAddress,
      cadence: rhythm.cadence,
      ...(lastMetAt !== undefined && { lastMetAt }),
      since,
    },
  ];
};

/** Pairs whom two nudges did not bring together, the longest wait first. */
export const listDrifting =
  (deps: LookAfterDeps) =>
  async (cursor?: string): Promise<DriftList> => {
    const { items, ...page } = await deps.driftCases.list(cursor);
    const pairs = await Promise.all(items.map((one) => pairOf(deps, one)));
    return { ...page, pairs: pairs.flat() };
  };

/** Somebody has looked after the pair; without a session it does not come back by itself. */
export const settleDrift =
  (deps: LookAfterDeps) =>
  async (id: MentorshipId): Promise<Result<null, AppError>> => {
    const committed = await deps.commit([deps.driftCases.close(id)], []);
    return committed.ok ? ok(null) : committed;
  };

/** Why mentorships ended, as far as it may be told. */
export const listReasons = (deps: LookAfterDeps) => async (): Promise<ReasonBatches> => {
  const batches = await deps.endingReasons.batches();
  return {
    batchMin: reasonBatchMin,
    batches: batches.map(({ releasedAt, n, counts }) => ({ releasedAt, n, counts })),
  };
};
