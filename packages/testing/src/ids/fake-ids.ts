import type { Ids } from "@waymark/application/ports";
import { systemIds } from "@waymark/application/system";
import { EventId, IntroductionId } from "@waymark/domain/id";
import { numberedId } from "../build/id.ts";

/** New ids count up from `first`; derived ones are those of production. */
export const fakeIds = (first = 1): Ids => {
  let number = first;
  const count = (): number => number++;
  return {
    ...systemIds,
    newIntroductionId: () => IntroductionId.parse(numberedId("introduction", count())),
    newEventId: () => EventId.parse(numberedId("event", count())),
  };
};
