import { Button } from "@waymark/ui/button";
import { Notice } from "@waymark/ui/notice";
import { mayPass, refusalOf } from "../api/index.ts";

/** Instead of something that could not be loaded. */
export const LoadFailed = ({
  error,
  onRetry,
}: {
  readonly error: unknown;
  readonly onRetry: () => void;
}) => {
  const refusal = refusalOf(error);
  return (
    <Notice tone="bad" title="This could not be loaded" announce>
      <p>{refusal.text}</p>
      {mayPass(refusal) && (
        <div>
          <Button variant="secondary" size="sm" onClick={onRetry}>
            Try again
          </Button>
        </div>
      )}
    </Notice>
  );
};
