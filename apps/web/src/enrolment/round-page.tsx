import type { OwnEnrolment } from "@waymark/contracts/enrolment";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { Notice } from "@waymark/ui/notice";
import { Skeleton } from "@waymark/ui/skeleton";
import { useApi } from "../shared/api/index.ts";
import { usePageHead } from "../shared/head/index.ts";
import { orNotThere, QueryView } from "../shared/query/index.ts";
import { CalledOff } from "./called-off.tsx";
import { EditForm } from "./edit-form.tsx";
import { ownEnrolmentOptions } from "./queries.ts";
import { RoundAbout } from "./round-header.tsx";
import { WithdrawButton } from "./withdraw-button.tsx";

const route = getRouteApi("/rounds/$cohortId/$enrolmentId");

const back = (
  <Link to="/rounds" className={buttonClass({ variant: "secondary" })}>
    What you take part in
  </Link>
);

const waitingText = (before: number): string =>
  before === 0 ? "You are the next one." : `${before} before you.`;

const Standing = ({ own }: { readonly own: OwnEnrolment }) =>
  own.status === "waiting" ? (
    <Notice tone="heed" title="You are on the waiting list">
      <p>{waitingText(own.waitingBefore ?? 0)} You get a mail as soon as a place is yours.</p>
    </Notice>
  ) : (
    <Notice tone="good" title="You have a place">
      <p>
        {own.mayEdit
          ? "Once everybody is there, people are matched. Until then you may change what you said."
          : "Whom you are introduced to stands among your mentorships."}
      </p>
    </Notice>
  );

/** Where somebody stands, and what they may still change. */
const OwnPlace = ({ own }: { readonly own: OwnEnrolment }) => (
  <>
    <Standing own={own} />
    {own.side === "mentor" && (
      <p className="max-w-[60ch] text-pretty">
        Your mentees book within your hours. Nobody else sees them, unless you publish a listing.{" "}
        <Link to="/availability" className="text-link">
          Set your hours
        </Link>
      </p>
    )}
    {own.mayEdit && <EditForm own={own} />}
    <WithdrawButton own={own} />
  </>
);

/** One's own part in a round. */
export const RoundPage = () => {
  usePageHead({ title: "Your place · Waymark", noIndex: true });
  const { cohortId, enrolmentId } = route.useParams();
  const query = useQuery(ownEnrolmentOptions(useApi(), cohortId, enrolmentId));
  return (
    <div className="page-narrow grid content-start gap-6 py-10 sm:py-14">
      <QueryView
        query={query}
        skeleton={<Skeleton className="h-96 w-full" />}
        renderRefused={orNotThere("place", "enrolment.not_found", back)}
      >
        {(own) => (
          <div className="grid grid-cols-1 gap-6">
            <h1 className="font-serif text-3xl font-semibold text-balance wrap-anywhere">
              <bdi>{own.round.programmeName}</bdi>
            </h1>
            <RoundAbout round={own.round} />
            {own.round.cohortStatus === "cancelled" ? (
              <CalledOff round={own.round} />
            ) : (
              <OwnPlace own={own} />
            )}
          </div>
        )}
      </QueryView>
    </div>
  );
};
