import { Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { EmptyState } from "@waymark/ui/empty-state";

export const ListingGone = () => (
  <div className="page-narrow py-16">
    <h1 className="sr-only">No such mentor</h1>
    <EmptyState
      title="This mentor’s page is not here"
      action={
        <Link to="/" className={buttonClass()}>
          Find another mentor
        </Link>
      }
    >
      <p>It was never published, or it has been taken down.</p>
    </EmptyState>
  </div>
);
