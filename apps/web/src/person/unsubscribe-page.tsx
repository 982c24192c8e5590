import { useMutation } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Button } from "@waymark/ui/button";
import { Notice } from "@waymark/ui/notice";
import { refusalOf, useApi } from "../shared/api/index.ts";
import { ArrivalHeading, usePageHead } from "../shared/head/index.ts";

const route = getRouteApi("/unsubscribe/$token");

/** Opened from a mail. Nothing happens before the button: scanners open links, too. */
export const UnsubscribePage = () => {
  usePageHead({ title: "Stop reminders · Waymark", noIndex: true });
  const api = useApi();
  const { token } = route.useParams();
  const stop = useMutation({ mutationFn: () => api.person.stopReminders.mutate({ token }) });

  if (stop.isSuccess) {
    return (
      <div className="page-narrow grid gap-6 py-16">
        <ArrivalHeading>No more reminders</ArrivalHeading>
        <p className="text-pretty">
          We will not remind you again. What others send you, and answers to what you asked, still
          reach you.
        </p>
        <p className="text-ink-soft">
          Changed your mind? Turn them on again{" "}
          <Link to="/account" className="text-link">
            in your account
          </Link>
          .
        </p>
      </div>
    );
  }
  return (
    <div className="page-narrow grid gap-6 py-16">
      <h1 className="font-serif text-3xl font-semibold">Stop reminder mails?</h1>
      <p className="text-pretty">
        Nobody reminds you any more: not of sessions ahead, not of answers that are due, not of the
        week’s line on a goal. What others send you, and answers to what you asked, still arrive.
      </p>
      {stop.isError && (
        <Notice tone="bad" title="Reminders are still on" announce>
          <p>{refusalOf(stop.error).text}</p>
        </Notice>
      )}
      <div>
        <Button size="lg" busy={stop.isPending} onClick={() => stop.mutate()}>
          {stop.isPending ? "Stopping …" : "Stop reminders"}
        </Button>
      </div>
    </div>
  );
};
