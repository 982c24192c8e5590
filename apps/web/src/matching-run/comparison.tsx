import type { MatchingRunView, MatchingsCompared } from "@waymark/contracts/matching-run";
import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "@waymark/ui/skeleton";
import { useApi } from "../shared/api/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { browserZone, momentText } from "../shared/time/index.ts";
import { comparisonOptions } from "./queries.ts";

type Change = MatchingsCompared["moved"][number];

const changeText = ({ before, after }: Change) => (
  <>
    {before === undefined ? "nobody" : <bdi>{before.name}</bdi>}
    <span aria-hidden="true"> → </span>
    <span className="sr-only"> before, now </span>
    {after === undefined ? "nobody" : <bdi>{after.name}</bdi>}
  </>
);

/** What changes for how many; what changes for nobody is left out. */
const summaryOf = ({ unchanged, counts }: MatchingsCompared): string =>
  [
    `${unchanged} stay as they were`,
    ...(counts.moved > 0 ? [`${counts.moved} get somebody else`] : []),
    ...(counts.gained > 0 ? [`${counts.gained} find somebody`] : []),
    ...(counts.lost > 0 ? [`${counts.lost} lose somebody`] : []),
  ].join(", ");

const Changes = ({ compared }: { readonly compared: MatchingsCompared }) => {
  const { counts } = compared;
  const all = [...compared.lost, ...compared.gained, ...compared.moved];
  const more = counts.moved + counts.gained + counts.lost - all.length;
  return (
    <div className="grid gap-3">
      <p>{summaryOf(compared)}.</p>
      {all.length > 0 && (
        <details>
          <summary className="w-fit cursor-pointer font-semibold">Who changes</summary>
          <ul className="mt-2 grid gap-1 text-sm">
            {all.map((change) => (
              <li key={change.mentee.id} className="wrap-anywhere">
                <strong>
                  <bdi>{change.mentee.name}</bdi>
                </strong>
                : {changeText(change)}
              </li>
            ))}
          </ul>
          {more > 0 && <p className="mt-2 text-sm text-ink-soft">And {more} more.</p>}
        </details>
      )}
    </div>
  );
};

type Props = { readonly before: MatchingRunView; readonly after: MatchingRunView };

/** What one run changes beside the one before it. */
export const Comparison = ({ before, after }: Props) => {
  const query = useQuery(comparisonOptions(useApi(), before.id, after.id));
  return (
    <section aria-labelledby="comparison" className="grid gap-2 rounded-md bg-sunken p-4">
      <h3 id="comparison" className="font-bold">
        Beside the one of {momentText(before.requestedAt, browserZone())}
      </h3>
      <QueryView query={query} skeleton={<Skeleton className="h-12 w-full" />}>
        {(compared) => <Changes compared={compared} />}
      </QueryView>
    </section>
  );
};
