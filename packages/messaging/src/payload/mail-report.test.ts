import { describe, expect, it } from "vitest";
import { MailEvent } from "./mail-event.ts";
import { mailReport } from "./mail-report.ts";

const deliveryId = `dlv_${"a".repeat(32)}`;

const sesEvent = (eventType: string, detail: object = {}, tags?: object): MailEvent =>
  MailEvent.parse({
    version: "0",
    id: "6a7e8feb-b491-4cf7-a9f1-bf3703467718",
    "detail-type": `Email ${eventType}`,
    source: "aws.ses",
    detail: {
      eventType,
      mail: {
        messageId: "ses-1",
        destination: ["person@example.org"],
        tags: tags ?? { "ses:operation": ["SendEmail"], delivery: [deliveryId] },
      },
      ...detail,
    },
  });

const report = (event: MailEvent) => mailReport(event, "delivery");

describe("mailReport", () => {
  it.each([
    ["Send", "sent"],
    ["Delivery", "delivered"],
    ["Bounce", "bounced"],
    ["Complaint", "complained"],
    ["Reject", "refused"],
    ["Rendering Failure", "refused"],
  ])("reads %s as %s", (eventType, expected) => {
    expect(report(sesEvent(eventType))).toMatchObject({
      ok: true,
      value: { deliveryId, report: expected, providerMessageId: "ses-1" },
    });
  });

  it("calls an address unwanted after a permanent bounce, not after a full mailbox", () => {
    const bouncedRecipients = [{ emailAddress: "person@example.org" }];
    const bounce = (bounceType: string) =>
      report(sesEvent("Bounce", { bounce: { bounceType, bouncedRecipients } }));
    expect(bounce("Permanent")).toMatchObject({ value: { unwantedAt: ["person@example.org"] } });
    expect(bounce("Transient")).toMatchObject({ value: { unwantedAt: [] } });
    expect(report(sesEvent("Delivery"))).toMatchObject({ value: { unwantedAt: [] } });
  });

  it("calls an address unwanted after a complaint", () => {
    const complaint = { complainedRecipients: [{ emailAddress: "person@example.org" }] };
    expect(report(sesEvent("Complaint", { complaint }))).toMatchObject({
      value: { unwantedAt: ["person@example.org"] },
    });
  });

  it("keeps the address out of the reason", () => {
    const bouncedRecipients = [
      {
        emailAddress: "person@example.org",
        status: "5.1.1",
        diagnosticCode: "smtp; 550 5.1.1 <person@example.org> unknown",
      },
    ];
    const event = sesEvent("Bounce", {
      bounce: { bounceType: "Permanent", bounceSubType: "NoEmail", bouncedRecipients },
    });
    expect(report(event)).toMatchObject({ value: { reason: "Permanent NoEmail 5.1.1" } });
  });

  it("has nothing to say about mails that are not tagged as ours", () => {
    const expected = { ok: false, error: "not one of our mails" };
    expect(report(sesEvent("Delivery", {}, {}))).toEqual(expected);
    expect(report(sesEvent("Delivery", {}, { delivery: ["someone else's"] }))).toEqual(expected);
  });

  it.each(["DeliveryDelay", "Open", "Click", "SomethingNew"])("waits on after %s", (eventType) => {
    expect(report(sesEvent(eventType)).ok).toBe(false);
  });
});
