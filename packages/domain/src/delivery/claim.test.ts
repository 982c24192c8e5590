import { describe, expect, test } from "vitest";
import { DeliveryId, EventId, IntroductionId, PersonId } from "../id/index.ts";
import { addMinutes, Instant } from "../time/index.ts";
import { decideClaim, leaseMinutes, reconcileMinutes } from "./claim.ts";
import { type Delivery, DeliveryState } from "./delivery.ts";
import { afterReport, isFinal } from "./states.ts";

const claimedAt = Instant.parse("2026-03-02T09:00:00.000Z");
const delivery = (state: DeliveryState): Delivery => ({
  id: DeliveryId.parse(`dlv_${"a".repeat(32)}`),
  eventId: EventId.parse(`evt_${"b".repeat(32)}`),
  about: {
    noun: "introduction",
    introductionId: IntroductionId.parse(`int_${"c".repeat(32)}`),
  },
  personId: PersonId.parse(`per_${"d".repeat(32)}`),
  template: "introduction_request",
  state,
  attempt: 1,
  claimedAt,
  leaseUntil: addMinutes(claimedAt, leaseMinutes),
  updatedAt: claimedAt,
});

describe("claiming a mail", () => {
  test("nothing in the ledger: the first attempt", () => {
    expect(decideClaim(null, claimedAt)).toEqual({ next: "claim", attempt: 1 });
  });

  test("a live lease is waited for, to the end of the lease", () => {
    expect(decideClaim(delivery("claimed"), addMinutes(claimedAt, 1))).toMatchObject({
      next: "wait",
      until: addMinutes(claimedAt, leaseMinutes),
    });
  });

  test("an ended lease is an unknown outcome: it waits for the provider's report, then tries again", () => {
    const ledger = delivery("claimed");
    expect(decideClaim(ledger, addMinutes(claimedAt, leaseMinutes))).toMatchObject({
      next: "wait",
      until: addMinutes(claimedAt, reconcileMinutes),
    });
    expect(decideClaim(ledger, addMinutes(claimedAt, reconcileMinutes))).toEqual({
      next: "claim",
      attempt: 2,
    });
  });

  test.each(DeliveryState.options.filter((state) => state !== "claimed"))(
    "a mail that is %s is never sent again",
    (state) => {
      expect(decideClaim(delivery(state), addMinutes(claimedAt, 10_000)).next).toBe("stop");
    },
  );
});

describe("a provider's report", () => {
  const reports = ["sent", "delivered", "bounced", "complained", "refused"] as const;

  test("reports in any order, twice or late, end in the same state", () => {
    const orders = [
      ["sent", "delivered", "complained"],
      ["complained", "delivered", "sent"],
      ["delivered", "sent", "sent", "complained", "delivered"],
    ] as const;
    const ends = orders.map((order) => order.reduce(afterReport, DeliveryState.enum.claimed));
    expect(ends).toEqual(["complained", "complained", "complained"]);
  });

  test("no report takes a final state back to one that is not", () => {
    for (const state of DeliveryState.options.filter(isFinal)) {
      for (const report of reports) expect(isFinal(afterReport(state, report))).toBe(true);
    }
  });
});
