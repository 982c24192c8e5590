import { EmptyState } from "@waymark/ui/empty-state";
import type { ReactNode } from "react";

type Props = {
  /** In one word: a request, a session. */
  readonly what: string;
  /** The way to those that are there. */
  readonly action: ReactNode;
};

/** What somebody sees in place of what is not there; "not yours" and "not there" are one answer. */
export const NotThere = ({ what, action }: Props) => (
  <EmptyState title={`This ${what} is not here`} action={action}>
    <h1 className="sr-only">No such {what}</h1>
    <p>It does not exist, or it is not yours to see.</p>
  </EmptyState>
);
