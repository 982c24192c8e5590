import type { CohortSummary } from "@waymark/contracts/cohort";
import { Link } from "@tanstack/react-router";
import { Tag } from "@waymark/ui/tag";
import type { ReactNode } from "react";
import { cohortStatusText } from "./cohort-text.ts";

type Props = { readonly cohort: CohortSummary; readonly children: ReactNode };

/** A cohort in a list, a step away; what the list is about stands below its name. */
export const CohortCard = ({ cohort, children }: Props) => {
  const { id, name, programmeName, status } = cohort;
  return (
    <Link
      to="/cohorts/$cohortId"
      params={{ cohortId: id }}
      className="panel grid h-full content-start gap-1 p-5 hover:border-edge"
    >
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="text-lg font-semibold wrap-anywhere">
          <bdi>{name}</bdi>
        </span>
        <Tag tone={cohortStatusText[status].tone}>{cohortStatusText[status].label}</Tag>
      </span>
      <span className="text-sm text-ink-soft wrap-anywhere">
        <bdi>{programmeName}</bdi>
      </span>
      {children}
    </Link>
  );
};
