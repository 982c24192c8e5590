import { type ErrorComponentProps, useRouter } from "@tanstack/react-router";
import { Button } from "@waymark/ui/button";
import { EmptyState } from "@waymark/ui/empty-state";
import { codeOf, failureText, mayPass } from "../shared/api/index.ts";

/** A page that could not be shown: its code did not arrive, or it failed while drawing. */
export const ErrorPage = ({ error, reset }: ErrorComponentProps) => {
  const router = useRouter();
  const again = async () => {
    reset();
    await router.invalidate();
  };
  return (
    <div className="page-narrow py-16" role="alert">
      <h1 className="sr-only">This page could not be shown</h1>
      <EmptyState
        title="This page could not be shown"
        action={
          <div className="flex flex-wrap justify-center gap-3">
            <Button onClick={() => void again()}>Try again</Button>
            <Button variant="secondary" onClick={() => location.reload()}>
              Reload
            </Button>
          </div>
        }
      >
        <p>{mayPass(codeOf(error)) ? "What you wrote is kept in this tab." : failureText(error)}</p>
      </EmptyState>
    </div>
  );
};
