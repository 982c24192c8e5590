import { isOver } from "@waymark/domain/cohort";
import { Button } from "@waymark/ui/button";
import { useState } from "react";
import { useCohort } from "../cohort/index.ts";
import { DownloadButton } from "./download-button.tsx";
import { ImportPanel } from "./import-panel.tsx";
import { InvitePanel } from "./invite-panel.tsx";
import { PeopleList } from "./people-list.tsx";

/** Who is in a cohort, what became of each invitation, and the way for more people to come in. */
export const PeoplePage = () => {
  const cohort = useCohort();
  const isEmpty = cohort.headcounts.length === 0;
  const [isImporting, setImporting] = useState(isEmpty);
  return (
    <div className="grid grid-cols-1 gap-8">
      {!isOver(cohort.status) && isImporting && (
        <section aria-labelledby="bring-in" className="grid grid-cols-1 gap-4">
          <h2 id="bring-in" className="text-lg font-bold">
            {isEmpty ? "Bring the people in" : "Who else"}
          </h2>
          <ImportPanel cohort={cohort} {...(!isEmpty && { onClose: () => setImporting(false) })} />
        </section>
      )}
      {!isEmpty && (
        <div className="flex flex-wrap gap-3">
          {!isOver(cohort.status) && !isImporting && (
            <Button variant="secondary" onClick={() => setImporting(true)}>
              Bring in a file
            </Button>
          )}
          <DownloadButton cohort={cohort} />
        </div>
      )}
      {!isEmpty && <PeopleList cohort={cohort} />}
      <InvitePanel cohort={cohort} />
    </div>
  );
};
