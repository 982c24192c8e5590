import { useQuery } from "@tanstack/react-query";
import { Skeleton } from "@waymark/ui/skeleton";
import type { ReactNode } from "react";
import { useApi } from "../../shared/api/index.ts";
import { QueryView } from "../../shared/query/index.ts";
import { AgendaSection } from "../agenda/agenda-section.tsx";
import { AttendanceSection } from "../attendance/attendance-section.tsx";
import { DecisionsSection } from "../decisions/decisions-section.tsx";
import { NotesSection } from "../notes/notes-section.tsx";
import { sessionOptions } from "../queries.ts";
import { StepsSection } from "../steps/steps-section.tsx";

const Loading = () => (
  <div className="grid gap-5">
    <Skeleton className="h-24 w-full" />
    <Skeleton className="h-40 w-full" />
  </div>
);

type Props = {
  readonly sessionId: string;
  readonly zone: string;
  /** What stands next to whether they met. */
  readonly children?: ReactNode;
};

/** All that two people write of a session: before, at and after it. */
export const WrittenRecord = ({ sessionId, zone, children }: Props) => {
  const query = useQuery(sessionOptions(useApi(), sessionId));
  return (
    <QueryView
      query={query}
      skeleton={<Loading />}
      // One that was called off before it was confirmed has no record.
      renderRefused={({ code }) => (code === "session.not_found" ? <></> : undefined)}
    >
      {(view) => (
        <div className="grid gap-10">
          <AttendanceSection view={view} zone={zone} />
          {children}
          <AgendaSection view={view} />
          <NotesSection view={view} zone={zone} />
          <StepsSection view={view} />
          <DecisionsSection view={view} />
        </div>
      )}
    </QueryView>
  );
};
