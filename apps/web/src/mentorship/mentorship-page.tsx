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
import { MentorshipAside } from "./mentorship-aside.tsx";
import { SectionNav } from "./section-nav.tsx";
import { statusText } from "./status-text.ts";

const route = getRouteApi("/mentorships/$mentorshipId");

const Loading = () => (
  <div className="grid gap-6">
    <Skeleton className="h-14 w-2/3" />
    <Skeleton className="h-10 w-full" />
    <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_18rem] lg:gap-12">
      <Skeleton className="h-64 w-full" />
      <Skeleton className="h-52 w-full" />
    </div>
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
                <header className="flex items-start gap-4">
                  <Avatar name={view.otherName} />
                  <div className="grid min-w-0 gap-2">
                    <h1 className="font-serif text-2xl font-semibold text-balance wrap-anywhere sm:text-3xl">
                      <bdi>{view.mentor.displayName}</bdi> and <bdi>{view.mentee.displayName}</bdi>
                    </h1>
                    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-soft">
                      <Tag tone={status.tone}>{status.label}</Tag>
                      {view.viewer === "mentor" ? "You are the mentor" : "You are the mentee"}
                    </p>
                  </div>
                </header>
                <SectionNav mentorshipId={view.id} />
                <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_18rem] lg:gap-12">
                  <div className="min-w-0">
                    <Outlet />
                  </div>
                  <MentorshipAside view={view} />
                </div>
              </div>
            </MentorshipContext>
          );
        }}
      </QueryView>
    </div>
  );
};
