import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "@waymark/ui/skeleton";
import { MentorshipSection, useMentorship } from "../mentorship/index.ts";
import { useApi } from "../shared/api/index.ts";
import { QueryView } from "../shared/query/index.ts";
import { AgreementSteps } from "./agreement-steps.tsx";
import { agreementOptions } from "./queries.ts";

/** From what each expects to what both have signed. */
export const AgreementPage = () => {
  const mentorship = useMentorship();
  const query = useQuery(agreementOptions(useApi(), mentorship.id));
  return (
    <MentorshipSection id="agreement" title="Agreement">
      <QueryView query={query} skeleton={<Skeleton className="h-96 w-full" />}>
        {(view) => <AgreementSteps mentorship={mentorship} view={view} />}
      </QueryView>
    </MentorshipSection>
  );
};
