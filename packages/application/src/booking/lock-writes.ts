import type { SessionId } from "@waymark/domain/id";
import type { Instant } from "@waymark/domain/time";
import type { Write } from "../ports/index.ts";
import type { BookingDeps } from "./deps.ts";
import { type PersonTime, within, without } from "./person-time.ts";
import type { BookedBy } from "./booked-by.ts";

type Deps = Pick<BookingDeps, "locks">;

/** A hold of whoever books stands aside; nobody else's does. */
export const takeLocks = (
  { locks }: Deps,
  owner: SessionId,
  times: readonly PersonTime[],
  { holderId }: Pick<BookedBy, "holderId">,
  now: Instant,
): readonly Write[] =>
  times.map(({ personId, bucket, side }) =>
    locks.take({ personId, bucket, owner }, side, holderId, now),
  );

export const freeLocks = (
  { locks }: Deps,
  owner: SessionId,
  times: readonly PersonTime[],
): readonly Write[] => times.map(({ personId, bucket }) => locks.free({ personId, bucket, owner }));

/** Takes what is new, frees what is left behind, and looks whether the rest is still its own. */
export const moveLocks = (
  deps: Deps,
  owner: SessionId,
  move: { readonly from: readonly PersonTime[]; readonly to: readonly PersonTime[] },
  by: Pick<BookedBy, "holderId">,
  now: Instant,
): readonly Write[] => [
  ...takeLocks(deps, owner, without(move.to, move.from), by, now),
  ...freeLocks(deps, owner, without(move.from, move.to)),
  ...within(move.to, move.from).map(({ personId, bucket }) =>
    deps.locks.check({ personId, bucket, owner }),
  ),
];
