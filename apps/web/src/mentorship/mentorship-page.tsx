import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Outlet } from "@tanstack/react-router";
import { Avatar } from "@waymark/ui/avatar";
import { Tag } from "@waymark/ui/tag";
import { useApi } from "../shared/api/index.ts";
import { DetailPage } from "../shared/detail-page/index.ts";
import { MentorshipContext } from "./mentorship-context.ts";
import { mentorshipOptions } from "./queries.ts";
import { MentorshipAside } from "./mentorship-aside.tsx";
import { SectionNav } from "./section-nav.tsx";
import { statusText } from "./status-text.ts";

const route = getRouteApi("/mentorships/$mentorshipId");

/** The frame of one mentorship: whose it is, how it stands, and its sections. */
export const MentorshipPage = () => {
  const { mentorshipId } = route.useParams();
  const query = useQuery(mentorshipOptions(useApi(), mentorshipId));
  return (
    <DetailPage
      what="mentorship"
      query={query}
      goneCode="mentorship.not_found"
      list={{ to: "/mentorships" }}
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
    </DetailPage>
  );
};
