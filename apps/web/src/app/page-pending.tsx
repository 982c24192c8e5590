import { Skeleton } from "@waymark/ui/skeleton";

/** While a page's code or its guard is on the way. */
export const PagePending = () => (
  <div className="page grid gap-5 py-12" aria-busy="true">
    <output className="sr-only">Loading</output>
    <Skeleton className="h-10 w-1/2" />
    <Skeleton className="h-24 w-full" />
    <Skeleton className="h-64 w-full" />
  </div>
);
