import { DomainEvent, type EventType } from "@waymark/contracts/event";
import type { Introduction } from "@waymark/domain/introduction";
import { buildEvent, buildIntroduction } from "@waymark/testing/build";
import type { World } from "./world.ts";

/** Commits the introduction of that number with one event of it, as a use case would. */
export const openRequest = async (
  world: World,
  number: number,
  type: Exclude<EventType, "introduction.due"> = "introduction.sent",
): Promise<{ introduction: Introduction; event: DomainEvent }> => {
  const introduction = buildIntroduction(number, { sentAt: world.db.clock.now() });
  const event = DomainEvent.parse({
    ...buildEvent(number, world.db.clock.now()),
    type,
    introductionId: introduction.id,
  });
  await world.commit(introduction, event);
  return { introduction, event };
};
