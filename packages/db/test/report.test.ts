import { openTestDb } from "@waymark/db/test-db";
import { ListingId, ReportId } from "@waymark/domain/id";
import { act, fileReport, type Report, type ReportKind } from "@waymark/domain/report";
import { addMinutes, Instant } from "@waymark/domain/time";
import { buildPerson, numberedId } from "@waymark/testing/build";
import { expect, test } from "vitest";

const { reports, persons, commit } = await openTestDb();
const now = Instant.parse("2026-03-02T09:00:00.000Z");
const operator = buildPerson(90, { roles: ["operator"] });

const filed = (number: number, kind: ReportKind, at = now): Report => {
  const report = fileReport(
    {
      id: ReportId.parse(numberedId("report", number)),
      reporterId: buildPerson(1).id,
      aboutId: buildPerson(2).id,
      place: { noun: "listing", listingId: ListingId.parse(numberedId("listing", 1)) },
      kind,
    },
    at,
  );
  if (!report.ok) throw new Error(report.error.code);
  return report.value;
};

test("the queue begins with the nearest deadline, and what is closed is out of it", async () => {
  const late = filed(1, "selling");
  const urgent = filed(2, "danger", addMinutes(now, 60));
  await commit([late, urgent].map(reports.insert), []);
  expect((await reports.listWaiting()).items).toEqual([urgent, late]);
  const claimed = act(urgent, { action: "claim" }, operator.id, now);
  if (!claimed.ok) throw new Error(claimed.error.code);
  const closed = act(claimed.value, { action: "close", outcome: "spoken_to" }, operator.id, now);
  if (!closed.ok) throw new Error(closed.error.code);
  for (const next of [claimed.value, closed.value]) {
    expect((await commit([reports.replace(next)], [])).ok).toBe(true);
  }
  expect((await reports.listWaiting()).items).toEqual([late]);
  expect((await reports.listClosed()).items).toEqual([closed.value]);
  expect(await reports.get(urgent.id)).toEqual(closed.value);
  expect(await reports.countBy(late.reporterId, now)).toBe(2);
  expect(await reports.countBy(late.reporterId, addMinutes(now, 30))).toBe(1);
});

test("operators are found by their role, and nobody else is", async () => {
  await commit([persons.insert(operator), persons.insert(buildPerson(91))], []);
  expect(await persons.listOperators()).toEqual([operator]);
  await commit([persons.replace({ ...operator, roles: ["mentee"], revision: 2 })], []);
  expect(await persons.listOperators()).toEqual([]);
});
