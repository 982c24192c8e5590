import type { ReportView } from "@waymark/contracts/report";
import { Link } from "@tanstack/react-router";
import { Button } from "@waymark/ui/button";
import { Tag } from "@waymark/ui/tag";
import { Refused } from "../shared/refused/index.ts";
import { distanceText, momentText, useNow } from "../shared/time/index.ts";
import { CloseForm } from "./close-form.tsx";
import { kindText } from "./kind-text.ts";
import { outcomeText } from "./outcome-text.ts";
import { useLookAfter } from "./use-look-after.ts";

const metIn: Readonly<Record<ReportView["noun"], string>> = {
  listing: "On a public listing",
  introduction: "In a request",
  session: "In a session",
  mentorship: "In a mentorship",
  message: "In a message",
};

const Deadline = ({ report, timeZone }: Props) => {
  const nowMs = useNow();
  if (report.status === "closed") return <Tag>Closed</Tag>;
  const isOver = Date.parse(report.deadline) <= nowMs;
  return (
    <p className="flex flex-wrap items-center gap-3 text-sm">
      <Tag tone={isOver || report.isUrgent ? "bad" : "heed"}>
        {isOver ? "Past its deadline" : distanceText(report.deadline, nowMs)}
      </Tag>
      <span className="text-ink-soft">by {momentText(report.deadline, timeZone)}</span>
    </p>
  );
};

const Closing = ({ report: { closing }, timeZone }: Props) =>
  closing === undefined ? null : (
    <div className="grid gap-1 text-sm">
      <p>
        <span className="font-semibold">{outcomeText[closing.outcome]}</span>, by{" "}
        <bdi>{closing.operatorName}</bdi>, {momentText(closing.at, timeZone)}
      </p>
      {closing.note !== undefined && (
        <p dir="auto" className="whitespace-pre-wrap wrap-anywhere">
          {closing.note}
        </p>
      )}
    </div>
  );

const Steps = ({ report }: Pick<Props, "report">) => {
  const { move, busy, refusal } = useLookAfter(report);
  const { claim } = report;
  return (
    <div className="grid gap-4">
      <Refused refusal={refusal} />
      {claim !== undefined && !claim.isOwn && (
        <p className="text-sm text-ink-soft">
          <bdi>{claim.operatorName}</bdi> has it in hand.
        </p>
      )}
      {claim?.isOwn === true ? (
        <CloseForm busy={busy} onClose={move}>
          <Button variant="secondary" busy={busy} onClick={() => move({ step: "giveBack" })}>
            Give it back
          </Button>
        </CloseForm>
      ) : (
        <div>
          <Button
            variant={claim === undefined ? "primary" : "secondary"}
            busy={busy}
            onClick={() => move({ step: "claim" })}
          >
            {claim === undefined ? "Take it in hand" : "Take it over"}
          </Button>
        </div>
      )}
    </div>
  );
};

type Props = { readonly report: ReportView; readonly timeZone: string };

/** All that an operator sees of a report: what the reporter gave. */
export const ReportCard = ({ report, timeZone }: Props) => (
  <article aria-labelledby={report.id} className="panel grid grid-cols-1 gap-4 p-5 sm:p-6">
    <header className="grid gap-2">
      <h2 id={report.id} className="text-lg font-bold">
        {kindText[report.kind]}
      </h2>
      <Deadline report={report} timeZone={timeZone} />
    </header>
    <dl className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-3">
      <div>
        <dt className="text-ink-soft">About</dt>
        <dd className="font-semibold wrap-anywhere">
          {report.aboutSlug === undefined ? (
            <bdi>{report.aboutName}</bdi>
          ) : (
            <Link to="/mentors/$slug" params={{ slug: report.aboutSlug }} className="text-link">
              <bdi>{report.aboutName}</bdi>
            </Link>
          )}
        </dd>
      </div>
      <div>
        <dt className="text-ink-soft">From</dt>
        <dd className="font-semibold wrap-anywhere">
          <bdi>{report.reporterName}</bdi>
        </dd>
      </div>
      <div>
        <dt className="text-ink-soft">{metIn[report.noun]}</dt>
        <dd className="font-semibold">{momentText(report.filedAt, timeZone)}</dd>
      </div>
    </dl>
    {report.words !== undefined && (
      <p dir="auto" className="max-w-[70ch] whitespace-pre-wrap wrap-anywhere">
        {report.words}
      </p>
    )}
    {report.attached !== undefined && (
      <blockquote
        dir="auto"
        className="max-w-[70ch] rounded-md border-s-4 border-edge bg-sunken px-4 py-3 whitespace-pre-wrap wrap-anywhere"
      >
        {report.attached.text}
        <footer dir="ltr" className="mt-2 text-sm text-ink-soft">
          The reported message, written {momentText(report.attached.writtenAt, timeZone)}
        </footer>
      </blockquote>
    )}
    {report.status === "closed" ? (
      <Closing report={report} timeZone={timeZone} />
    ) : (
      <Steps report={report} />
    )}
  </article>
);
