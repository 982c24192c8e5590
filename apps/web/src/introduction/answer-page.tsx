import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import { EmptyState } from "@waymark/ui/empty-state";
import { Skeleton } from "@waymark/ui/skeleton";
import { type Refusal, useApi } from "../shared/api/index.ts";
import { usePageHead } from "../shared/head/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { AnswerView } from "./answer-view.tsx";
import { answerLinkOptions } from "./queries.ts";

const route = getRouteApi("/answer/$token");

const LinkOver = ({ refusal }: { readonly refusal: Refusal }) => (
  <EmptyState
    title={refusal.code === "link.used" ? "You have already answered" : "This link does not work"}
    action={
      <Link to="/introductions" className={buttonClass()}>
        Go to my introductions
      </Link>
    }
  >
    <h1 className="sr-only">This link cannot be used</h1>
    <p>{refusal.text}</p>
  </EmptyState>
);

const isOver = (code: Refusal["code"]): boolean =>
  code === "link.used" ||
  code === "link.invalid" ||
  code === "request.invalid" ||
  code === "introduction.not_found";

/**
 * Opened from the mail, signed out. Opening it changes nothing and no script answers by itself:
 * mail scanners open links and run their pages.
 */
export const AnswerPage = () => {
  usePageHead({ title: "Answer a request · Waymark", noIndex: true });
  const { token } = route.useParams();
  const query = useQuery(answerLinkOptions(useApi(), token));
  return (
    <div className="page-medium py-10 sm:py-14">
      <QueryView
        query={query}
        skeleton={<Skeleton className="h-96 w-full" />}
        renderRefused={(refusal) =>
          isOver(refusal.code) ? <LinkOver refusal={refusal} /> : undefined
        }
      >
        {(view) => <AnswerView view={view} token={token} />}
      </QueryView>
    </div>
  );
};
