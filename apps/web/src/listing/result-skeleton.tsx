import { Skeleton } from "@waymark/ui/skeleton";

export const ResultSkeleton = () => (
  <div className="grid gap-4 md:grid-cols-2">
    {["a", "b", "c", "d"].map((key) => (
      <div key={key} className="panel grid gap-4 p-5">
        <div className="flex gap-3.5">
          <Skeleton className="size-12 rounded-lg" />
          <div className="grid grow content-center gap-2">
            <Skeleton className="h-5 w-2/5" />
            <Skeleton className="h-4 w-3/5" />
          </div>
        </div>
        <Skeleton className="h-6 w-11/12" />
        <Skeleton className="h-6 w-3/4" />
        <Skeleton className="h-12 w-full" />
        <Skeleton className="h-14 w-full" />
      </div>
    ))}
  </div>
);
