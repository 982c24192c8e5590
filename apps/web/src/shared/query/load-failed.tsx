import { Button } from "@waymark/ui/button";
import { Notice } from "@waymark/ui/notice";
import { codeOf, failureText, mayPass } from "../api/index.ts";

/** Instead of something that could not be loaded. */
export const LoadFailed = ({
  error,
  onRetry,
}: {
  readonly error: unknown;
  readonly onRetry: () => void;
}) => (
  <Notice tone="bad" title="This could not be loaded" announce>
    <p>{failureText(error)}</p>
    {mayPass(codeOf(error)) && (
      <div>
        <Button variant="secondary" size="sm" onClick={onRetry}>
          Try again
        </Button>
      </div>
    )}
  </Notice>
);
