import { DomainEvent } from "@waymark/contracts/event";
import { MailTemplate } from "@waymark/domain/delivery";
import { introductionDueKinds } from "@waymark/domain/introduction";
import { describe, expect, it } from "vitest";
import { payloads } from "../payload/index.ts";
import { messagesFor } from "./messages-for.ts";

const ids = {
  id: `evt_${"1".repeat(32)}`,
  at: "2026-03-02T09:00:00.000Z",
  v: 1,
  introductionId: `int_${"2".repeat(32)}`,
  revision: 3,
};

const events = DomainEvent.options.flatMap((option) => {
  const type = option.shape.type.value;
  return type === "introduction.due"
    ? introductionDueKinds.map((kind) => DomainEvent.parse({ ...ids, type, kind }))
    : [DomainEvent.parse({ ...ids, type })];
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

  it("makes bodies that their own consumers can read", () => {
    const messages = events.flatMap(messagesFor);
    expect(messages.length).toBeGreaterThan(events.length);
    for (const { job, payload } of messages) {
      const wire: unknown = JSON.parse(JSON.stringify(payload));
      expect(payloads[job].parse(wire)).toEqual({
        v: 1,
        eventId: ids.id,
        introductionId: ids.introductionId,
        revision: ids.revision,
        ...("template" in payload && { template: payload.template, recipient: payload.recipient }),
      });
    }
  });

  it("tells nobody of a withdrawal", () => {
    expect(messagesFor(DomainEvent.parse({ ...ids, type: "introduction.withdrawn" }))).toEqual([]);
  });
});
