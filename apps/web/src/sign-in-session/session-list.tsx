import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "@waymark/ui/button";
import { Skeleton } from "@waymark/ui/skeleton";
import { Tag } from "@waymark/ui/tag";
import { QueryView } from "../shared/query/index.ts";
import { dateText } from "../shared/time/index.ts";
import { endSession } from "./auth.ts";
import { deviceText } from "./device-text.ts";
import { sessionsOptions } from "./queries.ts";

/** Where the account is signed in, each to be ended from here. */
export const SessionList = ({ timeZone }: { readonly timeZone: string }) => {
  const client = useQueryClient();
  const query = useQuery(sessionsOptions());
  const end = useMutation({
    mutationFn: endSession,
    onSettled: () => client.invalidateQueries({ queryKey: sessionsOptions().queryKey }),
  });
  return (
    <QueryView query={query} skeleton={<Skeleton className="h-16 w-full" />}>
      {(sessions) => (
        <div className="grid gap-2">
          <ul className="grid gap-3">
            {sessions.map((session) => (
              <li
                key={session.id}
                className="flex flex-wrap items-center justify-between gap-3 border-t border-line pt-3"
              >
                <div>
                  <p>
                    {deviceText(session.userAgent)}{" "}
                    {session.isCurrent && <Tag tone="good">this one</Tag>}
                  </p>
                  <p className="text-sm text-ink-soft">
                    Since {dateText(session.createdAt, timeZone)}
                  </p>
                </div>
                {!session.isCurrent && (
                  <Button
                    variant="secondary"
                    size="sm"
                    busy={end.isPending && end.variables === session.id}
                    onClick={() => end.mutate(session.id)}
                  >
                    End
                    <span className="sr-only"> the session of {deviceText(session.userAgent)}</span>
                  </Button>
                )}
              </li>
            ))}
          </ul>
          <output className="block text-sm text-ink-soft">
            {end.data !== undefined && (end.data.ok ? "Session ended." : end.data.error.text)}
          </output>
        </div>
      )}
    </QueryView>
  );
};
