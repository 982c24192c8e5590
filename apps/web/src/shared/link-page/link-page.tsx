import type { UseQueryResult } from "@tanstack/react-query";
import { Skeleton } from "@waymark/ui/skeleton";
import type { ReactNode } from "react";
import type { Refusal } from "../api/index.ts";
import { usePageHead } from "../head/index.ts";
import { QueryView } from "../query/index.ts";

type Props<Data> = {
  readonly title: string;
  readonly query: UseQueryResult<Data>;
  /** What refuses a link for good, beside that it was used or is none of ours. */
  readonly overCodes?: readonly Refusal["code"][];
  /** A page that is a form from top to bottom is no wider than its fields. */
  readonly isForm?: boolean;
  /** What stands there once the link is of no use any more. */
  readonly renderOver: (refusal: Refusal) => ReactNode;
  readonly children: (data: Data) => ReactNode;
};

/** A token that has not even the form of one: as a rule a mail program broke the link. */
const readable = (refusal: Refusal): Refusal =>
  refusal.code === "request.invalid"
    ? { ...refusal, text: "It may be cut off. Please open it from the mail once more." }
    : refusal;

const always: readonly Refusal["code"][] = ["link.used", "link.invalid", "request.invalid"];

/**
 * A page behind a link of a mail, read signed out. Opening it changes nothing and no script answers by
 * itself: mail scanners open links and run their pages.
 */
export const LinkPage = <Data,>(props: Props<Data>) => {
  const { title, query, overCodes = [], isForm = false, renderOver, children } = props;
  usePageHead({ title: `${title} · Waymark`, noIndex: true });
  return (
    <div className={`${isForm ? "page-narrow" : "page-medium"} py-10 sm:py-14`}>
      <QueryView
        query={query}
        skeleton={<Skeleton className="h-96 w-full" />}
        renderRefused={(refusal) =>
          always.includes(refusal.code) || overCodes.includes(refusal.code)
            ? renderOver(readable(refusal))
            : undefined
        }
      >
        {children}
      </QueryView>
    </div>
  );
};
