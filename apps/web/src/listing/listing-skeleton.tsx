import { Skeleton } from "@waymark/ui/skeleton";

export const ListingSkeleton = () => (
  <div className="page grid gap-10 py-10 lg:grid-cols-[1fr_20rem]">
    <div className="grid content-start gap-6">
      <div className="flex gap-5">
        <Skeleton className="size-20 rounded-lg" />
        <div className="grid grow content-center gap-3">
          <Skeleton className="h-7 w-1/2" />
          <Skeleton className="h-4 w-1/3" />
        </div>
      </div>
      <Skeleton className="h-16 w-full" />
      <Skeleton className="h-64 w-full" />
    </div>
    <Skeleton className="h-72 w-full" />
  </div>
);
