import type { BookingSummary } from "@waymark/contracts/booking";
import { Link } from "@tanstack/react-router";
import { Tag } from "@waymark/ui/tag";
import { distanceText, offsetText } from "../../shared/time/index.ts";
import { longDateText } from "../slot/date-text.ts";
import { clockOf } from "../slot/wall-clock.ts";
import { statusText } from "./status-text.ts";

type Props = {
  readonly booking: BookingSummary;
  readonly zone: string;
  readonly nowMs: number;
  /** Where no heading above says the date. */
  readonly withDate: boolean;
};

export const SessionRow = ({ booking, zone, nowMs, withDate }: Props) => {
  const clock = clockOf(zone);
  const [start, end] = [clock(Date.parse(booking.start)), clock(Date.parse(booking.end))];
  const status = statusText(booking, nowMs);
  return (
    <article className="panel relative grid gap-x-5 gap-y-2 p-4 transition-shadow hover:border-edge hover:shadow-lift has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus sm:grid-cols-[9rem_1fr] sm:p-5">
      <p className="flex flex-wrap items-baseline gap-x-2 sm:grid sm:content-start">
        {withDate && <span className="font-semibold sm:text-sm">{longDateText(start.date)}</span>}
        <span className="font-serif text-xl font-semibold tabular-nums">
          {start.time}–{end.time}
        </span>
        <span className="text-sm text-ink-soft">{offsetText(start.offsetMinutes)}</span>
      </p>
      <div className="grid min-w-0 content-start gap-1">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          <h3 className="font-bold wrap-anywhere">
            <Link
              to="/sessions/$sessionId"
              params={{ sessionId: booking.id }}
              className="after:absolute after:inset-0 focus-visible:outline-none"
            >
              <bdi>{booking.otherName === "" ? "A group" : booking.otherName}</bdi>
            </Link>
          </h3>
          <Tag tone={status.tone}>{status.label}</Tag>
        </div>
        <p className="text-ink-soft wrap-anywhere">
          <bdi>{booking.title}</bdi>
          {booking.kind === "group" && ` · ${booking.seatsTaken} of ${booking.seats} seats`}
        </p>
        {booking.status === "requested" && booking.expiresAt !== undefined && (
          <p className="text-sm text-ink-soft">
            To be answered {distanceText(booking.expiresAt, nowMs)}
          </p>
        )}
      </div>
    </article>
  );
};
