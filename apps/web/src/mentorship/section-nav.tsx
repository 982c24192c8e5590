import { Link } from "@tanstack/react-router";
import { sectionClass, SectionRow } from "../shared/section-row/index.ts";
import { sections } from "./sections.ts";

/** The sections of a mentorship. */
export const SectionNav = ({ mentorshipId }: { readonly mentorshipId: string }) => (
  <SectionRow>
    {sections.map(({ path, label }) => (
      <Link
        key={path}
        to={path}
        params={{ mentorshipId }}
        activeOptions={{ exact: true }}
        className={sectionClass}
      >
        {label}
      </Link>
    ))}
  </SectionRow>
);
