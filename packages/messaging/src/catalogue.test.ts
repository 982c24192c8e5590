import { readFileSync } from "node:fs";
import { leaseMinutes, reconcileMinutes } from "@waymark/domain/delivery";
import { describe, expect, it } from "vitest";
import { backoffSeconds } from "./consumer/index.ts";
import {
  catalogue,
  deadLetterRetentionSeconds,
  dlqName,
  jobNames,
  queueName,
  queueRetentionSeconds,
  relay,
  sweep,
  visibilityTimeoutSeconds,
} from "./catalogue.ts";

const repository = new URL("../../../", import.meta.url);

describe("the catalogue", () => {
  it("lists every job once", () => {
    expect(jobNames).toEqual(Object.keys(catalogue));
  });

  it("ends a mail worker before its lease on a delivery ends", () => {
    expect(catalogue.mail.handlerTimeoutSeconds).toBeLessThan(leaseMinutes * 60);
  });

  it("hides a message longer than its mail's lease lasts, so that a crash is not met by a wait", () => {
    expect(visibilityTimeoutSeconds("mail")).toBeGreaterThan(leaseMinutes * 60);
  });

  it("tries a mail long enough to see its reconcile window end", () => {
    const receives = Array.from({ length: catalogue.mail.maxReceives - 1 }, (_, at) => at + 1);
    const patienceSeconds = receives.reduce((sum, at) => sum + backoffSeconds(at), 0);
    expect(patienceSeconds).toBeGreaterThan(2 * reconcileMinutes * 60);
  });

  it("keeps a dead letter for longer than its queue could have kept it", () => {
    expect(deadLetterRetentionSeconds).toBeGreaterThan(2 * queueRetentionSeconds);
  });

  it("gives every queue a name that SQS takes, and no two the same", () => {
    const names = [
      ...jobNames.flatMap((job) => [queueName(job, "production"), dlqName(job, "production")]),
      dlqName("relay", "production"),
    ];
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Za-z0-9_-]{1,80}$/);
  });

  it("ends a sweep before the next one starts", () => {
    expect(sweep.handlerTimeoutSeconds).toBeLessThan(sweep.everyMinutes * 60);
  });

  it.each([...Object.values(catalogue), relay, sweep])("has the page $runbook", ({ runbook }) => {
    expect(readFileSync(new URL(runbook, repository), "utf8")).toContain("**What users lose:**");
  });

  it.each(Object.values(catalogue))("says in $runbook when the alarm comes", (row) => {
    const page = readFileSync(new URL(row.runbook, repository), "utf8");
    expect(page).toContain(`older than ${row.alarmAfterMinutes} minutes`);
    expect(page).not.toMatch(new RegExp(`gave up after (?!${row.maxReceives} )`));
  });
});
