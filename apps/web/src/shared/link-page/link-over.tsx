import { EmptyState } from "@waymark/ui/empty-state";
import type { ReactNode } from "react";

type Props = {
  readonly title: string;
  /** Where to go from here; nothing for somebody who may have no account. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
};

/** What a link says that has done what it was for, or never could. */
export const LinkOver = ({ title, action, children }: Props) => (
  <EmptyState title={title} action={action}>
    <h1 className="sr-only">This link cannot be used</h1>
    <p>{children}</p>
  </EmptyState>
);
