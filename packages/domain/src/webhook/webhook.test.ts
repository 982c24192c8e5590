import { describe, expect, test } from "vitest";
import { addDays, addHours, Instant } from "../time/index.ts";
import {
  enable,
  noteAttempt,
  parseWebhookAddress,
  rotateSecret,
  signingSecrets,
  waitSecondsAfter,
  Webhook,
} from "./index.ts";

const now = Instant.parse("2026-03-02T09:00:00.000Z");
const hex = "1".repeat(32);
const secret = `whsec_${"A".repeat(43)}=`;
const newer = `whsec_${"B".repeat(43)}=`;

const build = (change: object = {}): Webhook =>
  Webhook.parse({
    id: `whk_${hex}`,
    organisationId: `org_${hex}`,
    kind: "program",
    name: "HR system",
    url: "https://hr.example/hooks",
    topics: ["enrolment.joined"],
    status: "active",
    secrets: [{ secret }],
    createdBy: `per_${hex}`,
    createdAt: now,
    revision: 1,
    ...change,
  });

describe("an address", () => {
  test.each([
    ["program", "http://hr.example/"],
    ["program", "https://localhost/"],
    ["program", "https://printer.local/"],
    ["program", "https://169.254.169.254/latest"],
    ["program", "https://[::1]/"],
    ["program", "https://2130706433/"],
    ["program", "https://user:pass@hr.example/"],
    ["program", "https://hr.example:25/"],
    ["program", "https://intranet/"],
    ["program", "javascript:alert(1)"],
    ["program", `https://hr.example/${"x".repeat(2000)}`],
    ["slack", "https://hooks.slack.com.evil.example/services/T/B/x"],
    ["slack", "https://hr.example/"],
    ["teams", "https://evil.example/webhook.office.com"],
  ] as const)("of a %s that we do not write to is refused: %s", (kind, url) => {
    expect(parseWebhookAddress(kind, url)).toEqual({
      ok: false,
      error: { code: "webhook.address_refused" },
    });
  });

  test.each([
    ["program", "https://hr.example:8443/hooks?tenant=1"],
    ["slack", "https://hooks.slack.com/services/T000/B000/abc"],
    ["teams", "https://prod-12.westeurope.logic.azure.com/workflows/1/triggers/manual"],
    ["teams", "https://harbour.webhook.office.com/webhookb2/1"],
  ] as const)("of a %s may be %s", (kind, url) => {
    expect(parseWebhookAddress(kind, url)).toEqual({ ok: true, value: url });
  });
});

describe("a secret", () => {
  test("is replaced at once, and signs for another day", () => {
    const rotated = rotateSecret(build(), newer, now);
    if (!rotated.ok) throw new Error(rotated.error.code);
    expect(signingSecrets(rotated.value, addHours(now, 23))).toEqual([newer, secret]);
    expect(signingSecrets(rotated.value, addHours(now, 24))).toEqual([newer]);
  });

  test("replaced twice in a day signs no more: two are in force at most", () => {
    const once = rotateSecret(build(), newer, now);
    if (!once.ok) throw new Error(once.error.code);
    const third = `whsec_${"C".repeat(43)}=`;
    const twice = rotateSecret(once.value, third, now);
    expect(twice.ok && signingSecrets(twice.value, now)).toEqual([third, newer]);
  });

  test("of a channel there is none to replace", () => {
    expect(rotateSecret(build({ kind: "slack", secrets: [] }), newer, now).ok).toBe(false);
  });
});

describe("a webhook that takes nothing", () => {
  const failing = build({ failingSince: now });

  test("is remembered from the first time on, and forgiven with the first that is taken", () => {
    expect(noteAttempt(build(), false, now)).toEqual({
      ...build(),
      failingSince: now,
      revision: 2,
    });
    expect(noteAttempt(build(), true, now)).toBeNull();
    expect(noteAttempt(failing, true, now)).toEqual({ ...build(), revision: 2 });
  });

  test("is switched off after five days, and on again by somebody", () => {
    expect(noteAttempt(failing, false, addHours(addDays(now, 5), -1))).toBeNull();
    const off = noteAttempt(failing, false, addDays(now, 5));
    expect(off).toMatchObject({ status: "disabled", failingSince: now });
    expect(off && enable(off)).toEqual({ ...build(), revision: 3 });
  });

  test("gets each message eight times in a day and a half, and then no more", () => {
    const waits = [1, 2, 3, 4, 5, 6, 7].map((attempts) => waitSecondsAfter(attempts) ?? 0);
    expect(waits.toSorted((a, b) => a - b)).toEqual(waits);
    expect(waits.reduce((sum, seconds) => sum + seconds, 0) / 3600).toBeLessThan(36);
    // SQS hides a message for 12 hours at most.
    expect(Math.max(...waits)).toBeLessThanOrEqual(43_200);
    expect(waitSecondsAfter(8)).toBeNull();
  });
});
