import { Link, useLocation } from "@tanstack/react-router";
import { Button, buttonClass } from "@waymark/ui/button";
import { Notice } from "@waymark/ui/notice";
import { codeOf, failureText, mayPass } from "../api/index.ts";

/** The way back for somebody whose sign-in ended while the page was open. */
const SignIn = () => {
  const { pathname } = useLocation();
  return (
    <Link
      to="/sign-in"
      search={{ next: pathname }}
      className={`${buttonClass({ variant: "secondary", size: "sm" })} w-fit`}
    >
      Sign in
    </Link>
  );
};

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
    {codeOf(error) === "sign_in.required" && <SignIn />}
    {mayPass(codeOf(error)) && (
      <div>
        <Button variant="secondary" size="sm" onClick={onRetry}>
          Try again
        </Button>
      </div>
    )}
  </Notice>
);
