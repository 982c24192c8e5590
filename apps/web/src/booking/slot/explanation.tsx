import { Notice } from "@waymark/ui/notice";
import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "@waymark/ui/skeleton";
import { useApi } from "../../shared/api/index.ts";
import { LoadFailed } from "../../shared/query/index.ts";
import { zonedMomentText } from "../../shared/time/index.ts";
import { explainOptions, type Offer } from "../queries.ts";
import { AlternativeButtons } from "./alternative-buttons.tsx";
import { reasonText } from "./reason-text.ts";

type Props = {
  readonly offer: Offer;
  readonly start: string;
  readonly mentor: { readonly displayName: string; readonly timeZone: string };
  readonly zone: string;
  readonly onChoose: (start: string) => void;
};

/** Which rules hide a start, and what is free near it. */
export const Explanation = ({ offer, start, mentor, zone, onChoose }: Props) => {
  const query = useQuery(explainOptions(useApi(), offer, start));
  if (query.isError) {
    return <LoadFailed error={query.error} onRetry={() => void query.refetch()} />;
  }
  if (query.data === undefined) return <Skeleton className="h-24 w-full" />;
  const { offered, hiddenBy, alternatives } = query.data;
  const context = { mentorName: mentor.displayName, mine: zone, theirs: mentor.timeZone };
  const near = offered ? [start] : alternatives;
  return (
    <Notice
      tone={offered ? "good" : "plain"}
      announce
      title={
        offered
          ? `${zonedMomentText(start, zone)} is free`
          : `Why ${zonedMomentText(start, zone)} is not offered`
      }
    >
      {!offered && (
        <ul className="grid gap-1.5">
          {hiddenBy.map((rule) => (
            <li key={rule.code}>{reasonText(rule, context)}</li>
          ))}
        </ul>
      )}
      {near.length > 0 && (
        <AlternativeButtons
          title={offered ? "Take it:" : "Free near it:"}
          starts={near}
          zone={zone}
          theirZone={mentor.timeZone}
          onChoose={onChoose}
        />
      )}
    </Notice>
  );
};
