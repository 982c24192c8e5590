import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { type Refusal, useApi } from "../shared/api/index.ts";
import { LinkOver, LinkPage } from "../shared/link-page/index.ts";
import { AnswerView } from "./answer-view.tsx";
import { answerLinkOptions } from "./queries.ts";

const route = getRouteApi("/answer/$token");

const AnswerLinkOver = ({ refusal }: { readonly refusal: Refusal }) => (
  <LinkOver
    title={refusal.code === "link.used" ? "You have already answered" : "This link does not work"}
    action={
      <Link to="/introductions" className={buttonClass()}>
        Go to my introductions
      </Link>
    }
  >
    {refusal.text}
  </LinkOver>
);

/** A mentor's answer to a request for an introduction. */
export const AnswerPage = () => {
  const { token } = route.useParams();
  const query = useQuery(answerLinkOptions(useApi(), token));
  return (
    <LinkPage
      title="Answer a request"
      query={query}
      overCodes={["introduction.not_found"]}
      renderOver={(refusal) => <AnswerLinkOver refusal={refusal} />}
    >
      {(view) => <AnswerView view={view} token={token} />}
    </LinkPage>
  );
};
