import { DomainEvent } from "@waymark/contracts/event";
import { bookingDueKinds } from "@waymark/domain/booking";
import { MailTemplate } from "@waymark/domain/delivery";
import { introductionDueKinds } from "@waymark/domain/introduction";
import { describe, expect, it } from "vitest";
import { payloads } from "../payload/index.ts";
import { messagesFor } from "./messages-for.ts";

const id = (prefix: string): string => `${prefix}_${"1".repeat(32)}`;

/** A value for every field that some event has. */
const fields: Readonly<Record<string, unknown>> = {
  id: id("evt"),
  at: "2026-03-02T09:00:00.000Z",
  v: 1,
  introductionId: id("int"),
  sessionId: id("ses"),
  mentorId: id("per"),
  menteeId: id("per"),
  personId: id("per"),
  revision: 3,
  version: 2,
  dueAt: "2026-03-02T09:00:00.000Z",
};

const kindsOf: Readonly<Record<string, readonly string[]>> = {
  "introduction.due": introductionDueKinds,
  "booking.due": bookingDueKinds,
};

const events = DomainEvent.options.flatMap((option) => {
  const type = option.shape.type.value;
  const own = Object.keys(option.shape).map((name) => [name, fields[name]]);
  return (kindsOf[type] ?? [undefined]).map((kind) =>
    DomainEvent.parse({ ...Object.fromEntries(own), type, ...(kind !== undefined && { kind }) }),
  );
});

describe("messagesFor", () => {
  it("asks for every template exactly once, so that none is forgotten and none is sent twice", () => {
    const templates = events
      .flatMap(messagesFor)
      .flatMap(({ payload }) => ("template" in payload ? [payload.template] : []));
    expect(templates.toSorted()).toEqual(MailTemplate.options.toSorted());
  });

  it("writes to each side what is meant for that side", () => {
    const sides = events
      .flatMap(messagesFor)
      .flatMap(({ payload }) => ("template" in payload ? [payload] : []))
      .filter(({ template }) => /_(mentor|mentee)$/.test(template));
    expect(sides).toHaveLength(4);
    for (const { template, recipient } of sides) expect(template.endsWith(recipient)).toBe(true);
  });

  it("makes bodies that their own consumers can read and that name the event", () => {
    const messages = events.flatMap(messagesFor);
    expect(messages.length).toBeGreaterThan(MailTemplate.options.length);
    for (const { job, payload } of messages) {
      const wire: unknown = JSON.parse(JSON.stringify(payload));
      expect(payloads[job].parse(wire)).toEqual(payload);
      expect(payload).toMatchObject({ v: 1, eventId: fields["id"] });
    }
  });

  it("tells nobody of a withdrawal", () => {
    const withdrawals = events.filter(({ type }) => type === "introduction.withdrawn");
    expect(withdrawals).toHaveLength(1);
    expect(withdrawals.flatMap(messagesFor)).toEqual([]);
  });
});
