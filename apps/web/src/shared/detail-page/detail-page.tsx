import type { UseQueryResult } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { Skeleton } from "@waymark/ui/skeleton";
import type { ReactNode } from "react";
import type { Refusal } from "../api/index.ts";
import { usePageHead } from "../head/index.ts";
import { orNotThere, QueryView } from "../query/index.ts";

type Props<Data> = {
  /** In one word: a mentorship, a session. */
  readonly what: string;
  readonly query: UseQueryResult<Data>;
  readonly goneCode: Refusal["code"];
  /** The list that this one stands in, on a page of its own. */
  readonly list: { readonly to: "/introductions" | "/mentorships" | "/sessions" };
  readonly children: (data: Data) => ReactNode;
};

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

const Loading = () => (
  <div className="grid gap-6">
    <Skeleton className="h-14 w-2/3" />
    <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-12">
      <div className="grid content-start gap-5">
        <Skeleton className="h-24 w-full" />
        <Skeleton className="h-64 w-full" />
      </div>
      <Skeleton className="h-52 w-full" />
    </div>
  </div>
);

/** The frame of one thing of two people: the way back to all of them, and what is loaded of this one. */
export const DetailPage = <Data,>(props: Props<Data>) => {
  const { what, query, goneCode, list, children } = props;
  usePageHead({ title: `${capital(what)} · Waymark`, noIndex: true });
  return (
    <div className="page grid gap-6 py-8 sm:py-12">
      <Link {...list} className="text-link w-fit text-sm">
        All {what}s
      </Link>
      <QueryView
        query={query}
        skeleton={<Loading />}
        renderRefused={orNotThere(
          what,
          goneCode,
          <Link {...list} className={buttonClass({ variant: "secondary" })}>
            Your {what}s
          </Link>,
        )}
      >
        {children}
      </QueryView>
    </div>
  );
};
