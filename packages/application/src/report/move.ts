import type { AppError } from "@waymark/contracts/error";
import { type CloseReportInput, ReportMoved, type ReportTarget } from "@waymark/contracts/report";
import type { PersonId } from "@waymark/domain/id";
import { act, type ReportMove } from "@waymark/domain/report";
import { err, ok, type Result } from "@waymark/domain/result";
import { once } from "../command/index.ts";
import type { Clock, Commands, Commit, Dues, Ids, Reports } from "../ports/index.ts";
import { reportDueWrites } from "./due-writes.ts";

type Deps = {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly commit: Commit;
  readonly commands: Commands;
  readonly dues: Dues;
  readonly reports: Reports;
};

/** A step of an operator; that they are one is decided before. */
const moveAs =
  <Input extends ReportTarget>(toMove: (input: Input) => ReportMove) =>
  (deps: Deps) =>
  (
    operator: { readonly personId: PersonId },
    input: Input,
  ): Promise<Result<ReportMoved, AppError>> => {
    const now = deps.clock.now();
    const move = toMove(input);
    const { requestKey, reportId, revision } = input;
    return once(deps)({
      actor: operator.personId,
      requestKey,
      input: { command: "report.move", reportId, revision, move },
      now,
      parse: (stored) => ReportMoved.parse(stored),
      decide: async () => {
        const report = await deps.reports.get(reportId);
        if (report === null) return err({ code: "report.not_found" });
        if (report.revision !== revision) return err({ code: "report.changed_meanwhile" });
        const moved = act(report, move, operator.personId, now);
        if (!moved.ok) return moved;
        const next = moved.value;
        const event = { id: deps.ids.newEventId(), at: now, v: 1, reportId } as const;
        return ok({
          answer: { id: next.id, status: next.status, revision: next.revision },
          writes: [deps.reports.replace(next), ...reportDueWrites(deps, next, now)],
          events:
            move.action === "close"
              ? [{ ...event, type: "report.closed" as const, revision: next.revision }]
              : [],
        });
      },
    });
  };

export const claimReport = moveAs<ReportTarget>(() => ({ action: "claim" }));

export const giveBackReport = moveAs<ReportTarget>(() => ({ action: "give_back" }));

export const closeReport = moveAs<CloseReportInput>(({ outcome, note }) => ({
  action: "close",
  outcome,
  note,
}));
