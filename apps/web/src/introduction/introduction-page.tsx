import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Notice } from "@waymark/ui/notice";
import { useApi } from "../shared/api/index.ts";
import { DetailPage } from "../shared/detail-page/index.ts";
import { IntroductionView } from "./introduction-view.tsx";
import { introductionOptions } from "./queries.ts";

const route = getRouteApi("/introductions/$introductionId");

const JustSent = () => (
  <Notice tone="good" title="Your request is out" announce>
    <p>You hear from us by mail as soon as there is an answer. You can close this page.</p>
  </Notice>
);

export const IntroductionPage = () => {
  const { introductionId } = route.useParams();
  const { just } = route.useSearch();
  const query = useQuery(introductionOptions(useApi(), introductionId));
  return (
    <DetailPage
      what="introduction"
      query={query}
      goneCode="introduction.not_found"
      list={{ to: "/introductions" }}
    >
      {(view) => (
        <div className="grid grid-cols-1 gap-6">
          {just === "sent" && view.status === "sent" && <JustSent />}
          <IntroductionView view={view} />
        </div>
      )}
    </DetailPage>
  );
};
