import type { AppError } from "@waymark/contracts/error";
import { type FileReportInput, ReportFiled } from "@waymark/contracts/report";
import type { PersonId } from "@waymark/domain/id";
import { fileReport as file, type Report, type ReportPlace } from "@waymark/domain/report";
import { err, ok, type Result } from "@waymark/domain/result";
import { addDays } from "@waymark/domain/time";
import { findOther } from "../block/index.ts";
import { once } from "../command/index.ts";
import type { ReportDeps } from "./deps.ts";
import { reportDueWrites } from "./due-writes.ts";

const perDayMax = 10;

/** A message is reported as it was: what becomes of it later takes nothing from the report. */
const attachedTo = async (
  { messages }: ReportDeps,
  place: ReportPlace,
): Promise<Report["attached"]> => {
  if (place.noun !== "message") return undefined;
  const message = await messages.get(place.mentorshipId, place.messageId);
  return message === null ? undefined : { text: message.text, writtenAt: message.writtenAt };
};

/**
 * Tells the operators of somebody whom one has met in a place of one's own. They see what is written
 * here and, of a message, its text; the other person is not told.
 */
export const fileReport =
  (deps: ReportDeps) =>
  (
    actor: { readonly personId: PersonId },
    input: FileReportInput,
  ): Promise<Result<ReportFiled, AppError>> => {
    const now = deps.clock.now();
    const { requestKey, ...filing } = input;
    return once(deps)({
      actor: actor.personId,
      requestKey,
      input: { command: "report.file", ...filing },
      now,
      parse: (stored) => ReportFiled.parse(stored),
      decide: async () => {
        const [about, filedToday] = await Promise.all([
          findOther(deps)(actor, input.place),
          deps.reports.countBy(actor.personId, addDays(now, -1)),
        ]);
        if (!about.ok) return about;
        if (filedToday >= perDayMax) return err({ code: "report.limit_reached" });
        const attached = await attachedTo(deps, input.place);
        const id = deps.ids.newReportId();
        const people = { reporterId: actor.personId, aboutId: about.value.personId };
        const filed = file({ id, ...people, ...filing, attached }, now);
        if (!filed.ok) return filed;
        const report = filed.value;
        const { deadline, revision } = report;
        return ok({
          answer: { id, deadline },
          writes: [deps.reports.insert(report), ...reportDueWrites(deps, report, now)],
          events: [
            {
              id: deps.ids.newEventId(),
              at: now,
              v: 1,
              type: "report.filed",
              reportId: id,
              revision,
            },
          ],
        });
      },
    });
  };
