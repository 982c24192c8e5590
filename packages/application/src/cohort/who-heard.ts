import type { Enrolment } from "@waymark/domain/enrolment";
import type { DeliveryState } from "@waymark/domain/delivery";
import type { Deliveries } from "../ports/index.ts";

/** What never left, or never can, told nobody anything. */
const unheard: readonly DeliveryState[] = ["skipped", "refused", "suppressed"];

/**
 * Those who know of their cohort: they answered, or their invitation went out. Of a cohort that is called
 * off no invitation leaves any more, so what is not in the ledger by then never will be.
 */
export const whoHeard = async (
  { deliveries }: { readonly deliveries: Pick<Deliveries, "getMany"> },
  people: readonly Enrolment[],
): Promise<readonly Enrolment[]> => {
  const asked = people.flatMap(({ status, deliveryId }) =>
    status === "invited" && deliveryId !== undefined ? [deliveryId] : [],
  );
  const heard = new Set(
    (await deliveries.getMany(asked))
      .filter(({ state }) => !unheard.includes(state))
      .map(({ id }) => id),
  );
  return people.filter(
    ({ status, deliveryId }) =>
      status !== "invited" || (deliveryId !== undefined && heard.has(deliveryId)),
  );
};
