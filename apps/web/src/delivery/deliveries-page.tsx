import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { EmptyState } from "@waymark/ui/empty-state";
import { Field, TextInput } from "@waymark/ui/field";
import { Skeleton } from "@waymark/ui/skeleton";
import { Tag } from "@waymark/ui/tag";
import { useApi } from "../shared/api/index.ts";
import { usePageHead } from "../shared/head/index.ts";
import { LoadFailed, ShowMore } from "../shared/query/index.ts";
import { countStates, stateText } from "./delivery-text.ts";
import { DeliveryTable } from "./delivery-table.tsx";
import { deliveriesOptions } from "./queries.ts";

const route = getRouteApi("/operator/deliveries");

const todayUtc = (): string => new Date().toISOString().slice(0, 10);

/** For operators: what became of each mail, and never what it says. */
export const DeliveriesPage = () => {
  usePageHead({ title: "Deliveries · Waymark", noIndex: true });
  const date = route.useSearch().date ?? todayUtc();
  const navigate = route.useNavigate();
  const query = useInfiniteQuery(deliveriesOptions(useApi(), date));
  const rows = query.data?.pages.flatMap((page) => page.deliveries) ?? [];
  return (
    <div className="page grid gap-6 py-10">
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div className="grid gap-1">
          <h1 className="font-serif text-3xl font-semibold">Deliveries</h1>
          <p className="text-ink-soft">Every mail of a day and where it stands.</p>
        </div>
        <Field label="Day (UTC)">
          {(control) => (
            <TextInput
              {...control}
              type="date"
              max={todayUtc()}
              value={date}
              onChange={(event) => {
                const chosen = event.target.value;
                if (chosen !== "") void navigate({ search: { date: chosen }, replace: true });
              }}
            />
          )}
        </Field>
      </div>
      {query.isPending && <Skeleton className="h-80 w-full" />}
      {query.isError && <LoadFailed error={query.error} onRetry={() => void query.refetch()} />}
      {query.isSuccess && rows.length === 0 && (
        <EmptyState title="No mail on this day">
          <p>Nothing was asked, answered or due.</p>
        </EmptyState>
      )}
      {rows.length > 0 && (
        <>
          <ul className="flex flex-wrap gap-2" aria-label="States of the mails listed">
            {countStates(rows).map(({ state, count }) => (
              <li key={state}>
                <Tag tone={stateText[state].tone}>
                  {count} {state}
                </Tag>
              </li>
            ))}
          </ul>
          <div className="panel p-3 sm:p-4">
            <DeliveryTable rows={rows} />
          </div>
        </>
      )}
      <ShowMore query={query} />
    </div>
  );
};
