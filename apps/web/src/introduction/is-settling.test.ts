import { Instant } from "@waymark/domain/time";
import { expect, test } from "vitest";
import { isSettling } from "./is-settling.ts";

const sentAt = Instant.parse("2026-03-02T09:00:00.000Z");
const later = Instant.parse("2026-03-02T09:00:04.000Z");
const nowMs = Date.parse("2026-03-02T09:00:10.000Z");
const mail = { template: "introduction_request", recipient: "mentor", updatedAt: later } as const;
const view = { sentAt, exchanges: [], deliveries: [] };

test("a request that was just sent is watched until its mail has a final state", () => {
  expect(isSettling(view, nowMs)).toBe(true);
  expect(isSettling({ ...view, deliveries: [{ ...mail, state: "sent" }] }, nowMs)).toBe(true);
  expect(isSettling({ ...view, deliveries: [{ ...mail, state: "delivered" }] }, nowMs)).toBe(false);
});

test("a question asked since then is watched anew", () => {
  const exchanges = [
    { question: "What have you tried?", askedAt: Instant.parse("2026-03-02T09:00:08.000Z") },
  ];
  const deliveries = [{ ...mail, state: "delivered" as const }];
  expect(isSettling({ ...view, exchanges, deliveries }, nowMs)).toBe(true);
});

test("nothing is watched for ever", () => {
  expect(isSettling(view, nowMs + 3_600_000)).toBe(false);
});
