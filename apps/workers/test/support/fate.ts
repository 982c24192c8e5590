import type { Delivery, DeliveryState } from "@waymark/domain/delivery";
import type { IntroductionId, SessionId } from "@waymark/domain/id";
import type { World } from "./world.ts";

export type Fate = { readonly states: readonly DeliveryState[]; readonly mails: number };

const fate = ({ provider }: World, deliveries: readonly Delivery[]): Fate => {
  const ids = deliveries.map(({ id }) => id);
  return {
    states: deliveries.map(({ state }) => state),
    mails: provider.sent.filter((sent) => ids.includes(sent)).length,
  };
};

/** What the ledger says of an introduction's deliveries, and how many mails really went out. */
export const fateOf = async (world: World, introductionId: IntroductionId): Promise<Fate> =>
  fate(world, await world.db.deliveries.listByIntroduction(introductionId));

/** The same of a booking's. */
export const bookingFateOf = async (world: World, sessionId: SessionId): Promise<Fate> =>
  fate(world, await world.db.deliveries.listByBooking(sessionId));
