import type { ReactNode } from "react";
import { Mark } from "../mark/index.ts";

type Props = {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
};

/** Nothing here, and what to do about it. */
export const EmptyState = ({ title, children, action }: Props) => (
  <div className="grid justify-items-center gap-4 rounded-lg border border-dashed border-edge px-6 py-12 text-center">
    <Mark className="size-12" />
    <p className="font-serif text-xl font-semibold text-balance">{title}</p>
    {children !== undefined && (
      <div className="max-w-[46ch] text-ink-soft text-pretty">{children}</div>
    )}
    {action}
  </div>
);
