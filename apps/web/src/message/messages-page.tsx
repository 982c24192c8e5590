import { useInfiniteQuery } from "@tanstack/react-query";
import { Button } from "@waymark/ui/button";
import { EmptyState } from "@waymark/ui/empty-state";
import { Skeleton } from "@waymark/ui/skeleton";
import { MentorshipSection, useMentorship } from "../mentorship/index.ts";
import { useApi } from "../shared/api/index.ts";
import { LoadFailed } from "../shared/query/index.ts";
import { MessageDays } from "./message-days.tsx";
import { messagesOptions } from "./queries.ts";
import { useLatestInView } from "./use-latest-in-view.ts";
import { useMarkRead } from "./use-mark-read.ts";
import { WriteMessage } from "./write-message.tsx";

const latest = (moments: readonly (string | undefined)[]): string | undefined =>
  moments
    .filter((moment) => moment !== undefined)
    .toSorted()
    .at(-1);

/** What a pair writes to each other, the latest at the end. */
export const MessagesPage = () => {
  const view = useMentorship();
  const query = useInfiniteQuery(messagesOptions(useApi(), view.id));
  const { timeZone } = view[view.viewer];
  const [newest] = query.data?.pages ?? [];
  const messages = query.data?.pages.flatMap((page) => page.messages).toReversed() ?? [];
  const received = messages.filter(({ isOwn }) => !isOwn);
  const lastDeliveredAt = latest(received.map(({ deliveredAt }) => deliveredAt));
  useMarkRead(view.id, lastDeliveredAt, newest?.readUntil);
  const end = useLatestInView(messages.length > 0);
  return (
    <MentorshipSection id="messages" title="Messages">
      {query.isPending && <Skeleton className="h-64 w-full" />}
      {query.isError && newest === undefined && (
        <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.hasNextPage && (
        <div className="justify-self-center">
          <Button
            variant="secondary"
            size="sm"
            className="min-h-11!"
            busy={query.isFetchingNextPage}
            onClick={() => void query.fetchNextPage()}
          >
            Earlier messages
          </Button>
        </div>
      )}
      {newest !== undefined && messages.length === 0 && (
        <EmptyState title="Nothing written yet">
          <p>
            {newest.arrivesAt === null
              ? "You two ended without messages."
              : "A line about what is on your mind is a good start."}
          </p>
        </EmptyState>
      )}
      {newest !== undefined && messages.length > 0 && (
        <MessageDays
          mentorshipId={view.id}
          messages={messages}
          otherName={newest.other.displayName}
          timeZone={timeZone}
        />
      )}
      {newest !== undefined && newest.arrivesAt !== null && (
        <WriteMessage
          mentorshipId={view.id}
          other={newest.other}
          arrivesAt={newest.arrivesAt}
          isQuiet={newest.isQuiet}
          timeZone={timeZone}
        />
      )}
      <div ref={end} />
      {newest?.arrivesAt === null && messages.length > 0 && (
        <p className="text-ink-soft">
          This mentorship has ended. What you wrote to each other stays here for you both.
        </p>
      )}
    </MentorshipSection>
  );
};
