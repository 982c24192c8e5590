import type { IntroductionSummary } from "@waymark/contracts/introduction";
import { Link } from "@tanstack/react-router";
import { Tag } from "@waymark/ui/tag";
import { agoText, distanceText, momentText } from "../shared/time/index.ts";
import { OtherFace } from "./other-face.tsx";
import { statusText } from "./status-text.ts";

type Props = {
  readonly summary: IntroductionSummary;
  readonly timeZone: string;
  readonly nowMs: number;
};

const moment = ({ summary, timeZone, nowMs }: Props): string => {
  if (summary.agreedTime !== undefined) return `Call: ${momentText(summary.agreedTime, timeZone)}`;
  if (summary.expiresAt !== undefined) return `Ends ${distanceText(summary.expiresAt, nowMs)}`;
  return `Sent ${agoText(summary.sentAt, nowMs)}`;
};

export const IntroductionRow = (props: Props) => {
  const { summary } = props;
  const status = statusText[summary.viewer][summary.status];
  return (
    <article className="panel relative grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 p-4 transition-shadow hover:border-edge hover:shadow-lift has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus sm:p-5">
      <OtherFace name={summary.otherName} />
      <div className="grid min-w-0 gap-1">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          <h2 className="font-bold wrap-anywhere">
            <Link
              to="/introductions/$introductionId"
              params={{ introductionId: summary.id }}
              className="after:absolute after:inset-0 focus-visible:outline-none"
            >
              <bdi>{summary.otherName ?? "A mentee, without a name"}</bdi>
            </Link>
          </h2>
          <Tag tone={status.tone}>{status.label}</Tag>
        </div>
        <p dir="auto" className="line-clamp-2 font-serif wrap-anywhere">
          {summary.goal}
        </p>
        <p className="text-sm text-ink-soft">{moment(props)}</p>
      </div>
    </article>
  );
};
