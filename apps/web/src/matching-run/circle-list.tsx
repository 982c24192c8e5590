import type { MatchingRunView } from "@waymark/contracts/matching-run";
import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "@waymark/ui/skeleton";
import { Tag } from "@waymark/ui/tag";
import { useApi } from "../shared/api/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { circlesOptions } from "./queries.ts";
import { skipText } from "./run-text.ts";

/** Who is brought together in which circle. */
export const CircleList = ({ run }: { readonly run: MatchingRunView }) => {
  const query = useQuery(circlesOptions(useApi(), run.id, run.revision));
  return (
    <section aria-labelledby="circles" className="grid gap-3">
      <h3 id="circles" className="text-lg font-bold">
        Circles
      </h3>
      <QueryView query={query} skeleton={<Skeleton className="h-64 w-full" />}>
        {({ circles }) => (
          <ol className="grid gap-3 sm:grid-cols-2">
            {circles.map(({ number, members, reason, status, skipped }) => (
              <li key={number} className="panel grid h-fit grid-cols-1 gap-2 p-4">
                <h4 className="font-semibold">Circle {number + 1}</h4>
                <ul className="flex flex-wrap gap-2">
                  {members.map(({ id, name }) => (
                    <li key={id}>
                      <Tag>
                        <bdi>{name || "Somebody who is gone"}</bdi>
                      </Tag>
                    </li>
                  ))}
                </ul>
                <p className="text-sm text-ink-soft first-letter:uppercase">{reason}</p>
                <div className="flex flex-wrap gap-2 empty:hidden">
                  {status === "applied" && <Tag tone="good">Introduced</Tag>}
                  {skipped !== undefined && <Tag tone="heed">{skipText[skipped]}</Tag>}
                </div>
              </li>
            ))}
          </ol>
        )}
      </QueryView>
    </section>
  );
};
