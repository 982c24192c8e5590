import { Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { EmptyState } from "@waymark/ui/empty-state";

export const SessionGone = () => (
  <EmptyState
    title="This session is not here"
    action={
      <Link to="/sessions" className={buttonClass({ variant: "secondary" })}>
        Your sessions
      </Link>
    }
  >
    <h1 className="sr-only">No such session</h1>
    <p>It does not exist, or it is not yours to see.</p>
  </EmptyState>
);
