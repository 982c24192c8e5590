import { Skeleton } from "@waymark/ui/skeleton";

/** In the place of the filters while they, or what they count, are on their way. */
export const FacetSkeleton = () => (
  <div aria-hidden="true" className="grid content-start gap-5 max-lg:h-11">
    {["a", "b", "c"].map((key) => (
      <Skeleton key={key} className="h-40 w-full max-lg:hidden" />
    ))}
  </div>
);
