import * as z from "zod";
import { CircleId, CohortId, OrganisationId, PersonId } from "../id/index.ts";
import { Instant } from "../time/index.ts";
import { nextHost } from "./next-host.ts";

/** Fewer is a pair, more is a meeting. */
export const circleSizes = { least: 3, most: 8 } as const;

/** `dissolved`: fewer than three are left. */
export const CircleStatus = z.enum(["open", "dissolved"]);
export type CircleStatus = z.infer<typeof CircleStatus>;

/** Peers who meet as equals, each the host in turn. */
export const Circle = z.strictObject({
  id: CircleId,
  cohortId: CohortId,
  organisationId: OrganisationId,
  status: CircleStatus,
  memberIds: z.array(PersonId).max(circleSizes.most),
  hostId: PersonId,
  /** In the order in which they hosted, of those who left as well. */
  pastHostIds: z.array(PersonId),
  /** Why these, in one line that all may read. */
  matchReason: z.string().max(1000),
  madeAt: Instant,
  /** When its present host's turn began. */
  hostSince: Instant,
  revision: z.int().positive(),
});
export type Circle = z.infer<typeof Circle>;

export const formCircle = (
  circle: Pick<Circle, "id" | "cohortId" | "organisationId" | "memberIds" | "matchReason">,
  now: Instant,
): Circle => {
  const [first] = circle.memberIds;
  const hostId = nextHost(circle.memberIds, []) ?? first;
  if (hostId === undefined) throw new Error("a circle has members");
  return {
    ...circle,
    status: "open",
    hostId,
    pastHostIds: [],
    madeAt: now,
    hostSince: now,
    revision: 1,
  };
};
