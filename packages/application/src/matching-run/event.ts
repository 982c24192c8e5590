import type { DomainEvent } from "@waymark/contracts/event";
import type { MatchingRun } from "@waymark/domain/matching-run";
import type { Instant } from "@waymark/domain/time";
import type { Ids } from "../ports/index.ts";

type MatchingEvent = Extract<DomainEvent, { readonly type: `matching_run.${string}` }>;

/** One for each revision of a run: the same step taken twice is told once. */
export const matchingEvent = (
  { ids }: { readonly ids: Pick<Ids, "derivedEventId"> },
  type: MatchingEvent["type"],
  { id: runId, organisationId, revision }: MatchingRun,
  at: Instant,
): MatchingEvent => ({
  id: ids.derivedEventId(type, runId, String(revision)),
  at,
  v: 1,
  type,
  runId,
  organisationId,
  revision,
});
