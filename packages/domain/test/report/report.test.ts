import { describe, expect, test } from "vitest";
import { ListingId, PersonId, ReportId } from "../../src/id/index.ts";
import {
  act,
  deadlineOf,
  fileReport,
  isUrgent,
  type Report,
  type ReportAction,
  reportDues,
  ReportKind,
  type ReportMove,
  ReportStatus,
  reportTransitions,
} from "../../src/report/index.ts";
import { addMinutes, msBetween } from "../../src/time/index.ts";
import { menteeId, mentorId, now } from "../booking/sample.ts";
import { cellsOf, resultOf } from "../transition/cells.ts";

const operatorId = PersonId.parse(`per_${"8".repeat(32)}`);
const colleagueId = PersonId.parse(`per_${"9".repeat(32)}`);

const filed = (kind: ReportKind = "harassment"): Report => {
  const report = fileReport(
    {
      id: ReportId.parse(`rpt_${"1".repeat(32)}`),
      reporterId: menteeId,
      aboutId: mentorId,
      place: { noun: "listing", listingId: ListingId.parse(`lst_${"1".repeat(32)}`) },
      kind,
    },
    now,
  );
  if (!report.ok) throw new Error(report.error.code);
  return report.value;
};

const moves = {
  claim: { action: "claim" },
  give_back: { action: "give_back" },
  close: { action: "close", outcome: "spoken_to" },
} as const satisfies Record<ReportAction, ReportMove>;

const actions = Object.values(moves).map(({ action }) => action);
const cells = cellsOf(ReportStatus.options, reportTransitions, actions, ["operator", "claimer"]);

describe("a report", () => {
  // Nobody has claimed what is open.
  const possible = cells.filter(({ status, party }) => !(status === "open" && party === "claimer"));

  test.each(possible)("$status: $action by the $party gives $targets", (cell) => {
    const claim = cell.status === "open" ? {} : { claim: { operatorId, at: now } };
    const report: Report = { ...filed(), status: cell.status, ...claim };
    const by = cell.party === "claimer" ? operatorId : colleagueId;
    const { led, revisions } = resultOf(act(report, moves[cell.action], by, now), report);
    expect(cell.targets ?? ["report.illegal_transition"]).toContain(led);
    expect(revisions).toBe(cell.targets === null ? 0 : 1);
  });

  test("is looked after by nobody whom it is about or who filed it", () => {
    for (const partial of [menteeId, mentorId]) {
      expect(act(filed(), { action: "claim" }, partial, now)).toEqual({
        ok: false,
        error: { code: "report.not_found" },
      });
    }
  });

  test("is about somebody else than who files it", () => {
    const { id, place, kind } = filed();
    const people = { reporterId: menteeId, aboutId: menteeId };
    expect(fileReport({ id, place, kind, ...people }, now)).toEqual({
      ok: false,
      error: { code: "report.of_oneself" },
    });
  });

  test.each(ReportKind.options)(
    "of %s is due in 2 hours where somebody may be hurt, in 24 otherwise",
    (kind) => {
      expect(msBetween(now, deadlineOf(kind, now))).toBe((isUrgent(kind) ? 2 : 24) * 3_600_000);
    },
  );

  test("is spoken of before its deadline and at it, until it is closed, and never again for the past", () => {
    const report = filed("danger");
    expect(reportDues(report, now).map(({ kind }) => kind)).toEqual([
      "report_near",
      "report_overdue",
    ]);
    expect(reportDues(report, addMinutes(now, 100)).map(({ kind }) => kind)).toEqual([
      "report_overdue",
    ]);
    expect(reportDues(report, report.deadline)).toEqual([]);
    expect(reportDues({ ...report, status: "closed" }, now)).toEqual([]);
  });
});
