import type { CalendarFeedView } from "@waymark/contracts/calendar";
import { Button } from "@waymark/ui/button";
import { Tag } from "@waymark/ui/tag";
import { distanceText, useNow } from "../shared/time/index.ts";
import { failureText, healthText } from "./feed-text.ts";

type Props = {
  readonly feed: CalendarFeedView;
  readonly busy: boolean;
  readonly onRemove: () => void;
};

/** A foreign calendar and how it goes with it. */
export const FeedItem = ({ feed, busy, onRemove }: Props) => {
  const nowMs = useNow();
  const { label, tone } = healthText[feed.health];
  return (
    <li className="flex flex-wrap items-start justify-between gap-3 border-t border-line py-4">
      <div className="grid min-w-0 gap-1">
        <h3 className="flex flex-wrap items-center gap-2 font-semibold wrap-anywhere">
          <bdi>{feed.label}</bdi>
          <Tag tone={tone}>{label}</Tag>
        </h3>
        <p className="text-sm text-ink-soft wrap-anywhere">
          {feed.host}
          {feed.lastGoodAt !== null && ` · last read ${distanceText(feed.lastGoodAt, nowMs)}`}
        </p>
        {feed.failure !== null && (
          <p className="text-sm">
            {failureText[feed.failure]}{" "}
            <span className="text-ink-soft">
              {feed.lastGoodAt === null
                ? "It hides no times yet."
                : "What was read before still hides your busy times."}{" "}
              Next try {distanceText(feed.nextTryAt, nowMs)}.
            </span>
          </p>
        )}
        {feed.unreadableCount > 0 && (
          <p className="text-sm text-ochre">
            {feed.unreadableCount} {feed.unreadableCount === 1 ? "entry" : "entries"} could not be
            read and hide no time.
          </p>
        )}
      </div>
      <Button variant="secondary" size="sm" className="min-h-11!" busy={busy} onClick={onRemove}>
        Remove<span className="sr-only"> {feed.label}</span>
      </Button>
    </li>
  );
};
