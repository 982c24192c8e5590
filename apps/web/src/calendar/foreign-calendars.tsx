import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Skeleton } from "@waymark/ui/skeleton";
import { refusalOf, useApi } from "../shared/api/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { AddFeed } from "./add-feed.tsx";
import { FeedItem } from "./feed-item.tsx";
import { feedsOptions } from "./queries.ts";

const feedsMax = 5;

/** Calendars elsewhere: when they say busy, nothing is offered here. */
export const ForeignCalendars = () => {
  const api = useApi();
  const client = useQueryClient();
  const query = useQuery(feedsOptions(api));
  const removing = useMutation({
    mutationFn: (feedId: string) => api.calendar.removeFeed.mutate({ feedId }),
    onSuccess: (answer) => client.setQueryData(feedsOptions(api).queryKey, answer),
  });
  return (
    <QueryView query={query} skeleton={<Skeleton className="h-40 w-full" />}>
      {({ feeds }) => (
        <div className="grid grid-cols-1 gap-5">
          {feeds.length > 0 && (
            <ul>
              {feeds.map((feed) => (
                <FeedItem
                  key={feed.id}
                  feed={feed}
                  busy={removing.isPending && removing.variables === feed.id}
                  onRemove={() => removing.mutate(feed.id)}
                />
              ))}
            </ul>
          )}
          <output className="block text-sm text-brick empty:hidden">
            {removing.isError && refusalOf(removing.error).text}
          </output>
          {feeds.length < feedsMax ? (
            <AddFeed />
          ) : (
            <p className="text-sm text-ink-soft">These are as many as can be read.</p>
          )}
        </div>
      )}
    </QueryView>
  );
};
