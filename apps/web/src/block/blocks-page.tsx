import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { EmptyState } from "@waymark/ui/empty-state";
import { Skeleton } from "@waymark/ui/skeleton";
import { PersonLine } from "../person/index.ts";
import { refusalOf, useApi } from "../shared/api/index.ts";
import { usePageHead } from "../shared/head/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { browserZone, dateText } from "../shared/time/index.ts";
import { blocksOptions } from "./queries.ts";

/** Whom somebody blocks, and the way back. */
export const BlocksPage = () => {
  usePageHead({ title: "Your blocks · Waymark", noIndex: true });
  const api = useApi();
  const client = useQueryClient();
  const query = useQuery(blocksOptions(api));
  const lifting = useMutation({
    mutationFn: (personId: string) => api.block.lift.mutate({ personId }),
    onSuccess: async (answer) => {
      client.setQueryData(blocksOptions(api).queryKey, answer);
      await client.invalidateQueries({ queryKey: ["listing"] });
    },
  });
  return (
    <div className="page-narrow grid grid-cols-1 gap-6 py-10">
      <Link to="/account" className="text-link w-fit text-sm">
        Your account
      </Link>
      <div className="grid gap-2">
        <h1 className="font-serif text-3xl font-semibold">Your blocks</h1>
        <p className="max-w-[62ch] text-ink-soft">
          You and these people do not find, book or write to each other. Only you see this list.
        </p>
      </div>
      <QueryView query={query} skeleton={<Skeleton className="h-40 w-full" />}>
        {({ blocks }) =>
          blocks.length === 0 ? (
            <EmptyState title="You block nobody">
              <p>
                Wherever you meet somebody here, “Report or block” is the way to end it, from one
                moment to the next.
              </p>
            </EmptyState>
          ) : (
            <div className="panel grid grid-cols-1 gap-3 p-5 sm:p-6">
              <ul>
                {blocks.map(({ personId, displayName, since }) => (
                  <PersonLine
                    key={personId}
                    displayName={displayName ?? "Somebody who asked without a name"}
                    heading="h2"
                    about={`since ${dateText(since, browserZone())}`}
                    act="Unblock"
                    busy={lifting.isPending && lifting.variables === personId}
                    onAct={() => lifting.mutate(personId)}
                  />
                ))}
              </ul>
              <output className="block text-sm text-brick empty:hidden">
                {lifting.isError && refusalOf(lifting.error).text}
              </output>
              <p className="text-sm text-ink-soft">
                What ended with a block does not come back by itself. You two would start anew.
              </p>
            </div>
          )
        }
      </QueryView>
    </div>
  );
};
