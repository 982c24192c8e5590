import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Avatar } from "@waymark/ui/avatar";
import { Button } from "@waymark/ui/button";
import { Skeleton } from "@waymark/ui/skeleton";
import { refusalOf, useApi } from "../../shared/api/index.ts";
import { QueryView } from "../../shared/query/index.ts";
import { dateText } from "../../shared/time/index.ts";
import { delegatesOptions } from "../queries.ts";
import { AddDelegate } from "./add-delegate.tsx";

const delegatesMax = 3;

/** Who may act for a mentor. */
export const Delegates = ({ timeZone }: { readonly timeZone: string }) => {
  const api = useApi();
  const client = useQueryClient();
  const query = useQuery(delegatesOptions(api));
  const removing = useMutation({
    mutationFn: (personId: string) => api.delegate.remove.mutate({ personId }),
    onSuccess: (answer) => client.setQueryData(delegatesOptions(api).queryKey, answer),
  });
  return (
    <QueryView query={query} skeleton={<Skeleton className="h-24 w-full" />}>
      {({ delegates }) => (
        <div className="grid grid-cols-1 gap-5">
          {delegates.length > 0 && (
            <ul>
              {delegates.map(({ personId, displayName, emailAddress, since }) => (
                <li
                  key={personId}
                  className="flex flex-wrap items-center justify-between gap-3 border-t border-line py-3"
                >
                  <div className="flex min-w-0 items-center gap-3">
                    <Avatar name={displayName} size="sm" />
                    <div className="min-w-0">
                      <h3 className="font-semibold wrap-anywhere">
                        <bdi>{displayName}</bdi>
                      </h3>
                      <p className="text-sm text-ink-soft wrap-anywhere">
                        {emailAddress} · since {dateText(since, timeZone)}
                      </p>
                    </div>
                  </div>
                  <Button
                    variant="secondary"
                    size="sm"
                    className="min-h-11!"
                    busy={removing.isPending && removing.variables === personId}
                    onClick={() => removing.mutate(personId)}
                  >
                    Remove<span className="sr-only"> {displayName}</span>
                  </Button>
                </li>
              ))}
            </ul>
          )}
          <output className="block text-sm text-brick empty:hidden">
            {removing.isError && refusalOf(removing.error).text}
          </output>
          {delegates.length < delegatesMax ? (
            <AddDelegate />
          ) : (
            <p className="text-sm text-ink-soft">Three people act for you; more cannot.</p>
          )}
        </div>
      )}
    </QueryView>
  );
};
