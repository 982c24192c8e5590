import type { UseQueryResult } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { Skeleton } from "@waymark/ui/skeleton";
import type { ReactNode } from "react";
import type { Refusal } from "../api/index.ts";
import { usePageHead } from "../head/index.ts";
import { orNotThere, QueryView } from "../query/index.ts";

type Props<Data> = {
  /** In one word: an organisation, a cohort. */
  readonly what: "organisation" | "cohort";
  readonly query: UseQueryResult<Data>;
  readonly goneCode: Refusal["code"];
  readonly children: (data: Data) => ReactNode;
};

const back = (
  <Link to="/organisations" className={buttonClass({ variant: "secondary" })}>
    Your organisations
  </Link>
);

const Loading = () => (
  <div className="grid gap-5">
    <Skeleton className="h-12 w-2/3" />
    <Skeleton className="h-10 w-full" />
    <Skeleton className="h-64 w-full" />
  </div>
);

/** The frame of what managers look after: its head, its sections, and the one that is open. */
export const ConsolePage = <Data extends { readonly name: string }>(props: Props<Data>) => {
  const { what, query, goneCode, children } = props;
  usePageHead({ title: `${query.data?.name ?? `Your ${what}`} · Waymark`, noIndex: true });
  return (
    <div className="page grid content-start gap-6 py-8 sm:py-12">
      <QueryView
        query={query}
        skeleton={<Loading />}
        renderRefused={orNotThere(what, goneCode, back)}
      >
        {(data) => <div className="grid grid-cols-1 gap-6">{children(data)}</div>}
      </QueryView>
    </div>
  );
};
