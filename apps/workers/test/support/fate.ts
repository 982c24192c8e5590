import type { DeliveryState } from "@waymark/domain/delivery";
import type { IntroductionId } from "@waymark/domain/id";
import type { World } from "./world.ts";

export type Fate = { readonly states: readonly DeliveryState[]; readonly mails: number };

/** What the ledger says of an introduction's deliveries, and how many mails really went out. */
export const fateOf = async (world: World, introductionId: IntroductionId): Promise<Fate> => {
  const deliveries = await world.db.deliveries.listByIntroduction(introductionId);
  const ids = deliveries.map(({ id }) => id);
  return {
    states: deliveries.map(({ state }) => state),
    mails: world.provider.sent.filter((sent) => ids.includes(sent)).length,
  };
};
