import { useInfiniteQuery } from "@tanstack/react-query";
import { Skeleton } from "@waymark/ui/skeleton";
import { useApi } from "../shared/api/index.ts";
import { QueryView, ShowMore } from "../shared/query/index.ts";
import { leftOverOptions } from "./queries.ts";

/** Who finds nobody, and which rule did it: what a manager can do something about. */
export const LeftOverList = ({ runId }: { readonly runId: string }) => {
  const query = useInfiniteQuery(leftOverOptions(useApi(), runId));
  return (
    <section aria-labelledby="left-over" className="grid gap-3">
      <h3 id="left-over" className="text-lg font-bold">
        Left over
      </h3>
      <QueryView query={query} skeleton={<Skeleton className="h-24 w-full" />}>
        {({ pages }) => (
          <ul className="grid gap-2">
            {pages
              .flatMap((page) => page.leftOver)
              .map(({ person, because }) => (
                <li key={person.id} className="panel grid grid-cols-1 gap-1 p-4">
                  <p className="font-semibold wrap-anywhere">
                    <bdi>{person.name || "Somebody who is gone"}</bdi>
                  </p>
                  <ul className="list-disc ps-5 text-sm text-ink-soft">
                    {because.map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                </li>
              ))}
          </ul>
        )}
      </QueryView>
      <ShowMore query={query} label="Show more people" />
    </section>
  );
};
