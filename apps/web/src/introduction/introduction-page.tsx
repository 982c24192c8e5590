import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { Notice } from "@waymark/ui/notice";
import { Skeleton } from "@waymark/ui/skeleton";
import { useApi } from "../shared/api/index.ts";
import { usePageHead } from "../shared/head/index.ts";
import { NotThere, QueryView } from "../shared/query/index.ts";
import { IntroductionView } from "./introduction-view.tsx";
import { introductionOptions } from "./queries.ts";

const route = getRouteApi("/introductions/$introductionId");

const Loading = () => (
  <div className="grid gap-6 lg:grid-cols-[1fr_20rem]">
    <div className="grid gap-5">
      <Skeleton className="h-12 w-2/3" />
      <Skeleton className="h-20 w-full" />
      <Skeleton className="h-64 w-full" />
    </div>
    <Skeleton className="h-56 w-full" />
  </div>
);

const Gone = () => (
  <NotThere
    what="request"
    action={
      <Link to="/introductions" className={buttonClass({ variant: "secondary" })}>
        Your introductions
      </Link>
    }
  />
);

const JustSent = () => (
  <Notice tone="good" title="Your request is out" announce>
    <p>You hear from us by mail as soon as there is an answer. You can close this page.</p>
  </Notice>
);

const isGone = (code: string): boolean =>
  code === "introduction.not_found" || code === "request.invalid";

export const IntroductionPage = () => {
  usePageHead({ title: "Introduction · Waymark", noIndex: true });
  const { introductionId } = route.useParams();
  const { just } = route.useSearch();
  const query = useQuery(introductionOptions(useApi(), introductionId));
  return (
    <div className="page grid gap-6 py-8 sm:py-12">
      <Link to="/introductions" className="text-link w-fit text-sm">
        All introductions
      </Link>
      <QueryView
        query={query}
        skeleton={<Loading />}
        renderRefused={({ code }) => (isGone(code) ? <Gone /> : undefined)}
      >
        {(view) => (
          <div className="grid grid-cols-1 gap-6">
            {just === "sent" && view.status === "sent" && <JustSent />}
            <IntroductionView view={view} />
          </div>
        )}
      </QueryView>
    </div>
  );
};
