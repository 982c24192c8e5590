import type { IntroductionView } from "@waymark/contracts/introduction";
import { isFinal } from "@waymark/domain/delivery";

const watchedMs = 90_000;

type Moving = Pick<IntroductionView, "sentAt" | "endedAt" | "exchanges" | "deliveries">;

/** Whether the last step is so fresh that its mails may still change their state. */
export const isSettling = (view: Moving, nowMs: number): boolean => {
  const moments = [
    view.sentAt,
    view.endedAt,
    ...view.exchanges.flatMap(({ askedAt, answeredAt }) => [askedAt, answeredAt]),
  ].filter((moment) => moment !== undefined);
  const latest = Math.max(...moments.map((moment) => Date.parse(moment)));
  const isFresh = nowMs - latest < watchedMs;
  return (
    isFresh &&
    !view.deliveries.some(
      ({ state, updatedAt }) => isFinal(state) && Date.parse(updatedAt) >= latest,
    )
  );
};
