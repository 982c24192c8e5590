import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { type Refusal, refusalOf } from "../api/index.ts";
import { LoadFailed } from "./load-failed.tsx";

type Props<Data> = {
  readonly query: UseQueryResult<Data>;
  /** In the shape of what is on its way. */
  readonly skeleton: ReactNode;
  /** A page's own answer to a refusal; undefined leaves it to the general one. */
  readonly renderRefused?: (refusal: Refusal) => ReactNode;
  readonly children: (data: Data) => ReactNode;
};

/** What a page shows while a question is open, refused or answered. */
export const QueryView = <Data,>({ query, skeleton, renderRefused, children }: Props<Data>) => {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) {
    return (
      renderRefused?.(refusalOf(query.error)) ?? (
        <LoadFailed error={query.error} onRetry={() => void query.refetch()} />
      )
    );
  }
  return (
    <div aria-busy="true">
      <output className="sr-only">Loading</output>
      {skeleton}
    </div>
  );
};
