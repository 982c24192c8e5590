import type { SeriesId, SessionId } from "@waymark/domain/id";
import type { Ids } from "../ports/index.ts";

/** The id of a series' date, the same with every retry. */
export const seriesSessionId = (
  { ids }: { readonly ids: Pick<Ids, "derivedSessionId"> },
  seriesId: SeriesId,
  index: number,
): SessionId => ids.derivedSessionId("series", seriesId, String(index));
