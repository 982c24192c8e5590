import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Skeleton } from "@waymark/ui/skeleton";
import { PersonLine } from "../../person/index.ts";
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
                <PersonLine
                  key={personId}
                  displayName={displayName}
                  heading="h3"
                  about={`${emailAddress} · since ${dateText(since, timeZone)}`}
                  act="Remove"
                  busy={removing.isPending && removing.variables === personId}
                  onAct={() => removing.mutate(personId)}
                />
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
