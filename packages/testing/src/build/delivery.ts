import { Delivery } from "@waymark/domain/delivery";
import { numberedId } from "./id.ts";

/** A valid first claim of the request mail of introduction 1 to its mentor. */
export const buildDelivery = (number: number, overrides: Partial<Delivery> = {}): Delivery =>
  Delivery.parse({
    id: numberedId("delivery", number),
    eventId: numberedId("event", number),
    about: { noun: "introduction", introductionId: numberedId("introduction", 1) },
    personId: numberedId("person", 1),
    template: "introduction_request",
    state: "claimed",
    attempt: 1,
    claimedAt: "2026-03-02T09:00:00.000Z",
    leaseUntil: "2026-03-02T09:02:00.000Z",
    updatedAt: "2026-03-02T09:00:00.000Z",
    ...overrides,
  });
