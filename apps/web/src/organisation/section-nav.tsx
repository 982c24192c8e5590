import type { OrganisationView } from "@waymark/contracts/organisation";
import { Link } from "@tanstack/react-router";
import { sectionClass, SectionRow } from "../shared/section-row/index.ts";
import { sections } from "./sections.ts";

type Props = { readonly organisation: OrganisationView };

/** The sections that the viewer's role includes. */
export const SectionNav = ({ organisation: { id, actions } }: Props) => (
  <SectionRow>
    {sections
      .filter(({ action }) => actions.includes(action))
      .map(({ path, label }) => (
        <Link
          key={path}
          to={path}
          params={{ organisationId: id }}
          activeOptions={{ exact: label === "Overview" }}
          className={sectionClass}
        >
          {label}
        </Link>
      ))}
  </SectionRow>
);
