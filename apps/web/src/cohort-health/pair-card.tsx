import type { PairAtRisk } from "@waymark/contracts/cohort-health";
import { Button, buttonClass } from "@waymark/ui/button";
import { Tag } from "@waymark/ui/tag";
import { useState } from "react";
import { Refused, useStep } from "../organisation/index.ts";
import { useMyZone } from "../person/index.ts";
import { dateText, distanceText } from "../shared/time/index.ts";
import { concernText } from "./concern-text.ts";
import { RematchDialog } from "./rematch-dialog.tsx";

type Props = { readonly cohortId: string; readonly pair: PairAtRisk; readonly nowMs: number };
type Kind = NonNullable<PairAtRisk["nudge"]>["kind"];

const People = ({ pair }: Pick<Props, "pair">) => (
  <p className="text-lg font-semibold wrap-anywhere">
    <bdi>{pair.mentor.displayName}</bdi> <span className="font-normal text-ink-soft">with</span>{" "}
    <bdi>{pair.mentee.displayName}</bdi>
  </p>
);

const mailTo = ({ mentor, mentee }: PairAtRisk): string =>
  `mailto:${encodeURIComponent(mentor.emailAddress)},${encodeURIComponent(mentee.emailAddress)}`;

/** A pair that may need a hand, why, and what can be done about it. */
export const PairCard = ({ cohortId, pair, nowMs }: Props) => {
  const zone = useMyZone();
  const [isOffering, setOffering] = useState(false);
  const { mentorshipId, concerns, lastMetAt, nudge, status } = pair;
  const sending = useStep(["cohortHealth"], (api, requestKey, kind: Kind) =>
    api.cohortHealth.nudge.mutate({ requestKey, cohortId, mentorshipId, kind }),
  );
  const isTooSoon = nudge !== undefined && Date.parse(nudge.nextAt) > nowMs;
  return (
    <article className="panel grid grid-cols-1 gap-x-8 gap-y-4 p-5 lg:grid-cols-[minmax(0,1fr)_auto]">
      <div className="grid content-start gap-2">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <People pair={pair} />
          {concerns.map((concern) => (
            <Tag key={concern} tone={concern === "silent" ? "bad" : "heed"}>
              {concernText[concern].label}
            </Tag>
          ))}
        </div>
        <ul className="grid max-w-[64ch] gap-1 text-pretty">
          {concerns.map((concern) => (
            <li key={concern}>{concernText[concern].meaning}</li>
          ))}
        </ul>
        {lastMetAt !== undefined && (
          <p className="text-sm text-ink-soft">They last met {distanceText(lastMetAt, nowMs)}.</p>
        )}
        {isTooSoon && (
          <p className="text-sm text-ink-soft">
            A mail went to both{" "}
            {distanceText(nudge.sentAt, Math.max(nowMs, Date.parse(nudge.sentAt)))}. The next one
            can go from {dateText(nudge.nextAt, zone)} on.
            {nudge.kind === "rematch_offer" &&
              " If one of them asks for another match, the mentee stands below, without a match, and the next matching finds somebody."}
          </p>
        )}
        <Refused refusal={sending.refusal} />
      </div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 lg:grid lg:content-start lg:justify-items-stretch">
        {!isTooSoon && (
          <>
            {status !== "paused" && (
              <Button
                size="sm"
                variant="secondary"
                busy={sending.pending !== undefined}
                onClick={() => sending.step("check_in")}
              >
                Ask both how it goes
              </Button>
            )}
            <Button
              size="sm"
              variant="secondary"
              busy={sending.pending !== undefined}
              onClick={() => setOffering(true)}
            >
              Offer another match
            </Button>
          </>
        )}
        <a className={buttonClass({ variant: "quiet", size: "sm" })} href={mailTo(pair)}>
          Write to them yourself
        </a>
      </div>
      <RematchDialog
        open={isOffering}
        onClose={() => setOffering(false)}
        onOffer={() => sending.step("rematch_offer")}
      />
    </article>
  );
};
