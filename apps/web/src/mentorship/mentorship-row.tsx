import type { MentorshipSummary } from "@waymark/contracts/mentorship";
import { Link } from "@tanstack/react-router";
import { Avatar } from "@waymark/ui/avatar";
import { Tag } from "@waymark/ui/tag";
import { agoText } from "../shared/time/index.ts";
import { cadenceText } from "./cadence-text.ts";
import { statusText } from "./status-text.ts";

type Props = { readonly summary: MentorshipSummary; readonly nowMs: number };

const roleText = { mentor: "You are the mentor", mentee: "You are the mentee" } as const;

const moment = ({ summary, nowMs }: Props): string => {
  const { ending, startedAt, proposedAt, lastMetAt, cadence } = summary;
  if (ending !== undefined) return `Ended ${agoText(ending.at, nowMs)}`;
  if (startedAt === undefined) return `Proposed ${agoText(proposedAt, nowMs)}`;
  const rhythm = cadence === undefined ? "" : `Meeting ${cadenceText[cadence]} · `;
  return lastMetAt === undefined
    ? `${rhythm}started ${agoText(startedAt, nowMs)}`
    : `${rhythm}last met ${agoText(lastMetAt, nowMs)}`;
};

export const MentorshipRow = (props: Props) => {
  const { summary } = props;
  const status = statusText(summary);
  return (
    <article className="panel relative grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 p-4 transition-shadow hover:border-edge hover:shadow-lift has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus sm:p-5">
      <Avatar name={summary.otherName} />
      <div className="grid min-w-0 gap-1">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          <h3 className="font-bold wrap-anywhere">
            <Link
              to="/mentorships/$mentorshipId"
              params={{ mentorshipId: summary.id }}
              className="after:absolute after:inset-0 focus-visible:outline-none"
            >
              <bdi>{summary.otherName}</bdi>
            </Link>
          </h3>
          <Tag tone={status.tone}>{status.label}</Tag>
        </div>
        <p>{roleText[summary.viewer]}</p>
        <p className="text-sm text-ink-soft">{moment(props)}</p>
      </div>
    </article>
  );
};
