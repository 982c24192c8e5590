import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, Outlet } from "@tanstack/react-router";
import { Avatar } from "@waymark/ui/avatar";
import { buttonClass } from "@waymark/ui/button";
import { Skeleton } from "@waymark/ui/skeleton";
import { Tag } from "@waymark/ui/tag";
import { useApi } from "../shared/api/index.ts";
import { usePageHead } from "../shared/head/index.ts";
import { NotThere, QueryView } from "../shared/query/index.ts";
import { MentorshipContext } from "./mentorship-context.ts";
import { mentorshipOptions } from "./queries.ts";
import { SectionNav } from "./section-nav.tsx";
import { statusText } from "./status-text.ts";

const route = getRouteApi("/mentorships/$mentorshipId");

const Loading = () => (
  <div className="grid gap-5">
    <Skeleton className="h-12 w-2/3" />
    <Skeleton className="h-10 w-full" />
    <Skeleton className="h-64 w-full" />
  </div>
);

const Gone = () => (
  <NotThere
    what="mentorship"
    action={
      <Link to="/mentorships" className={buttonClass({ variant: "secondary" })}>
        Your mentorships
      </Link>
    }
  />
);

const isGone = (code: string): boolean =>
  code === "mentorship.not_found" || code === "request.invalid";

/** The frame of one mentorship: whose it is, how it stands, and its sections. */
export const MentorshipPage = () => {
  usePageHead({ title: "Mentorship · Waymark", noIndex: true });
  const { mentorshipId } = route.useParams();
  const query = useQuery(mentorshipOptions(useApi(), mentorshipId));
  return (
    <div className="page grid gap-6 py-8 sm:py-12">
      <Link to="/mentorships" className="text-link w-fit text-sm">
        All mentorships
      </Link>
      <QueryView
        query={query}
        skeleton={<Loading />}
        renderRefused={({ code }) => (isGone(code) ? <Gone /> : undefined)}
      >
        {(view) => {
          const status = statusText(view);
          return (
            <MentorshipContext value={view}>
              <div className="grid grid-cols-1 gap-6">
                <header className="flex items-center gap-4">
                  <Avatar name={view.otherName} />
                  <div className="grid min-w-0 gap-1">
                    <h1 className="font-serif text-3xl font-semibold text-balance wrap-anywhere">
                      <bdi>{view.mentor.displayName}</bdi> and <bdi>{view.mentee.displayName}</bdi>
                    </h1>
                    <p className="flex flex-wrap items-center gap-3 text-ink-soft">
                      <Tag tone={status.tone}>{status.label}</Tag>
                      {view.viewer === "mentor" ? "You are the mentor" : "You are the mentee"}
                    </p>
                  </div>
                </header>
                <SectionNav mentorshipId={view.id} />
                <Outlet />
              </div>
            </MentorshipContext>
          );
        }}
      </QueryView>
    </div>
  );
};
