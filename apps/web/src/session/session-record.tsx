import { Skeleton } from "@waymark/ui/skeleton";
import { lazy, type ReactNode, Suspense } from "react";

// The time of a session is shown first; what was written of it may come a moment later.
const WrittenRecord = lazy(async () => ({
  default: (await import("./record/written-record.tsx")).WrittenRecord,
}));

type Props = {
  readonly sessionId: string;
  readonly zone: string;
  /** What stands next to whether they met. */
  readonly children?: ReactNode;
};

export const SessionRecord = (props: Props) => (
  <Suspense fallback={<Skeleton className="h-64 w-full" />}>
    <WrittenRecord {...props} />
  </Suspense>
);
