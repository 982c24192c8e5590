import { classNames } from "../class-names/index.ts";

/** A quiet block in the place of what is on its way. */
export const Skeleton = ({ className }: { readonly className?: string }) => (
  <span
    aria-hidden="true"
    className={classNames("block animate-pulse rounded-sm bg-line/70", className ?? "h-4 w-full")}
  />
);
