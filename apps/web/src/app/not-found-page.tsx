import { Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { EmptyState } from "@waymark/ui/empty-state";
import { usePageHead } from "../shared/head/index.ts";

export const NotFoundPage = () => {
  usePageHead({ title: "Not found · Waymark", noIndex: true });
  return (
    <div className="page-narrow py-16">
      <h1 className="sr-only">Not found</h1>
      <EmptyState
        title="No waymark on this path"
        action={
          <Link to="/" className={buttonClass()}>
            Find a mentor
          </Link>
        }
      >
        <p>There is nothing at this address. It may have been mistyped, or moved.</p>
      </EmptyState>
    </div>
  );
};
