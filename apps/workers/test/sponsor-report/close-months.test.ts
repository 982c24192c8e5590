import { showSponsorReport } from "@waymark/application/sponsor-report";
import type { TestDb } from "@waymark/db/test-db";
import { addDays, Instant } from "@waymark/domain/time";
import { buildPerson } from "@waymark/testing/build";
import { describe, expect, it } from "vitest";
import {
  closeMonths,
  cohortId,
  openReportedCohort,
  organisationId,
  putPairs,
  secret,
  sponsor,
} from "./reported-cohort.ts";

const march = Instant.parse("2026-03-02T00:00:00.000Z");
const april = Instant.parse("2026-04-02T00:00:00.000Z");

const show = async (db: TestDb, filter = {}) => {
  const shown = await showSponsorReport(db)(sponsor, { organisationId, ...filter });
  if (!shown.ok) throw new Error(shown.error.code);
  return shown.value;
};

const openAt = async (pairs: number, now: Instant): Promise<TestDb> => {
  const db = await openReportedCohort(pairs);
  db.clock.moveTo(now);
  return db;
};

describe("a sponsor's report", () => {
  it("tells after the end of a month how many joined, met and learned, and what it has cost", async () => {
    const db = await openAt(10, march);
    expect(await closeMonths(db)).toEqual({ outcome: "done" });
    const { months, parity } = await show(db, { cohortId });
    expect(months).toMatchObject([
      {
        month: "2026-02",
        mentees: {
          people: 10,
          marks: { joined: 10, matched: 10, met: 10, answered: 10, goal_set: 10, rated: 10 },
          meanDays: { joined: 2, met: 2 },
          rating: { people: 10, start: 3, end: 4, change: 1, spread: 0.77 },
        },
        mentors: { people: 10, marks: { answered: null } },
        peers: null,
        sessions: { sessions: 10, hours: 10, answers: { both: 0, one: 10, none: 0 } },
        costs: [{ currency: "EUR", sessions: 10, spentMinor: 50_000, budgetMinor: 200_000 }],
      },
    ]);
    expect(parity).toEqual([]);
  });

  it("tells nothing of eight pairs", async () => {
    const db = await openAt(8, march);
    expect(await closeMonths(db)).toEqual({ outcome: "done" });
    expect((await show(db)).months).toEqual([]);
  });

  it("is not changed by what comes after its month, which a later month tells", async () => {
    const db = await openAt(10, march);
    await closeMonths(db);
    await putPairs(db, [11]);
    db.clock.moveTo(april);
    await closeMonths(db);
    const { months } = await show(db);
    expect(months.map(({ month, mentees }) => [month, mentees?.people])).toEqual([
      ["2026-02", 10],
      // One newcomer alone would be the difference of the two.
      ["2026-03", 10],
    ]);
  });

  it("closes each month once, whoever else is at it, and makes up for months that were missed", async () => {
    const db = await openAt(10, addDays(april, 40));
    const outcomes = await Promise.all([closeMonths(db), closeMonths(db), closeMonths(db)]);
    expect(outcomes.filter(({ outcome }) => outcome === "done").length).toBeGreaterThanOrEqual(1);
    await closeMonths(db);
    const snapshots = await db.reportSnapshots.ofCohort(cohortId);
    expect(snapshots.map(({ month }) => month)).toEqual(["2026-04"]);
    db.clock.moveTo(addDays(april, 120));
    await closeMonths(db);
    const later = await db.reportSnapshots.ofCohort(cohortId);
    expect(later.map(({ month }) => month)).toEqual(["2026-04", "2026-05", "2026-06"]);
    expect(later[0]).toEqual(snapshots[0]);
  });

  it("sets the date of the next month in the transaction of this one", async () => {
    const db = await openAt(10, march);
    await closeMonths(db);
    const before = await db.dues.listDue(addDays(april, -1), 10);
    expect(before.filter((due) => due.ok && due.value.at > march)).toEqual([]);
    const due = await db.dues.listDue(april, 10);
    expect(due).toContainEqual({
      ok: true,
      value: expect.objectContaining({ kind: "close_report_month", cohortId, at: april }),
    });
  });

  it("holds not one word of a pair, neither in what is kept nor in what is shown", async () => {
    const db = await openAt(10, march);
    await closeMonths(db);
    const kept = [
      await db.reportSnapshots.ofCohort(cohortId),
      await db.reportBlocks.ofCohort(cohortId),
      await show(db),
    ];
    expect(JSON.stringify(kept)).not.toContain(secret);
    const shown = JSON.stringify(await show(db));
    expect(shown).not.toMatch(/enr_|per_|Person \d/);
  });

  it("is not there for somebody without a role, nor of a cohort of somebody else's", async () => {
    const db = await openAt(10, march);
    await closeMonths(db);
    const stranger = { personId: buildPerson(901).id };
    expect(await showSponsorReport(db)(stranger, { organisationId })).toEqual({
      ok: false,
      error: { code: "organisation.not_found" },
    });
  });
});
