import { Link } from "@tanstack/react-router";
import { buttonClass } from "@waymark/ui/button";
import type { StepName } from "./next-steps.ts";

type Props = {
  readonly name: StepName;
  readonly label: string;
  readonly organisationId: string;
  readonly programmeId: string | undefined;
  readonly cohortId: string | undefined;
};

/** Where a step is taken. */
export const StepLink = ({ name, label, organisationId, programmeId, cohortId }: Props) => {
  const className = buttonClass();
  if (name === "open" && programmeId !== undefined) {
    return (
      <Link
        to="/organisations/$organisationId/programmes/$programmeId"
        params={{ organisationId, programmeId }}
        className={className}
      >
        {label}
      </Link>
    );
  }
  if (cohortId !== undefined && (name === "import" || name === "invite")) {
    return (
      <Link to="/cohorts/$cohortId/people" params={{ cohortId }} className={className}>
        {label}
      </Link>
    );
  }
  return (
    <Link
      to={
        name === "prepare"
          ? "/organisations/$organisationId/programmes"
          : "/organisations/$organisationId/cohorts"
      }
      params={{ organisationId }}
      className={className}
    >
      {label}
    </Link>
  );
};
