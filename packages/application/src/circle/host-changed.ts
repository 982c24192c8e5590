import type { DomainEvent } from "@waymark/contracts/event";
import type { Circle } from "@waymark/domain/circle";
import type { Instant } from "@waymark/domain/time";
import type { Ids } from "../ports/index.ts";

/** Another host is told to all; that somebody left is not, as with a pair. */
export const hostChanged = (
  { ids }: { readonly ids: Pick<Ids, "newEventId"> },
  before: Circle,
  next: Circle,
  at: Instant,
): readonly DomainEvent[] => {
  if (next.status !== "open" || before.hostId === next.hostId) return [];
  const { id: circleId, memberIds, revision } = next;
  const event = { id: ids.newEventId(), at, v: 1, type: "circle.host_changed" } as const;
  return [{ ...event, circleId, memberIds, revision }];
};
