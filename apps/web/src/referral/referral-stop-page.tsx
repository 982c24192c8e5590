import { useMutation } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Button } from "@waymark/ui/button";
import { refusalOf, useApi } from "../shared/api/index.ts";
import { ArrivalHeading, usePageHead } from "../shared/head/index.ts";
import { Refused } from "../shared/refused/index.ts";

const route = getRouteApi("/referral-stop/$token");

/** Opened from a mail. Nothing happens before the button: scanners open links, too. */
export const ReferralStopPage = () => {
  usePageHead({ title: "No such questions · Waymark", noIndex: true });
  const api = useApi();
  const { token } = route.useParams();
  const stop = useMutation({ mutationFn: () => api.referral.stopByLink.mutate({ token }) });
  if (stop.isSuccess) {
    return (
      <div className="page-narrow grid gap-6 py-16">
        <ArrivalHeading>We do not ask again</ArrivalHeading>
        <p className="text-pretty">
          Whoever wants to introduce you to somebody: no question of that kind reaches this address
          any more. We keep it as a fingerprint only, which nobody can read.
        </p>
      </div>
    );
  }
  return (
    <div className="page-narrow grid gap-6 py-16">
      <h1 className="font-serif text-3xl font-semibold">No such questions any more?</h1>
      <p className="text-pretty">
        People on Waymark can ask through us whether you want to be introduced to somebody. You can
        stop that for this address, whoever asks.
      </p>
      <Refused refusal={stop.isError ? refusalOf(stop.error) : undefined} />
      <div>
        <Button size="lg" busy={stop.isPending} onClick={() => stop.mutate()}>
          {stop.isPending ? "One moment …" : "Do not ask me again"}
        </Button>
      </div>
    </div>
  );
};
