import type { CohortView } from "@waymark/contracts/cohort";
import { Link } from "@tanstack/react-router";
import { sectionClass, SectionRow } from "../shared/section-row/index.ts";
import { sections } from "./sections.ts";

type Props = { readonly cohort: Pick<CohortView, "id" | "mayDo"> };

/** The sections that the viewer's role includes. */
export const SectionNav = ({ cohort: { id, mayDo } }: Props) => (
  <SectionRow>
    {sections
      .filter(({ action }) => mayDo.includes(action))
      .map(({ path, label }) => (
        <Link
          key={path}
          to={path}
          params={{ cohortId: id }}
          activeOptions={{ exact: label === "Overview" }}
          className={sectionClass}
        >
          {label}
        </Link>
      ))}
  </SectionRow>
);
