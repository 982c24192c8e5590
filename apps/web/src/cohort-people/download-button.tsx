import { useMutation } from "@tanstack/react-query";
import type { CohortView } from "@waymark/contracts/cohort";
import { Button } from "@waymark/ui/button";
import { useState } from "react";
import { Refused } from "../organisation/index.ts";
import { refusalOf, useApi } from "../shared/api/index.ts";
import { saveFile } from "../shared/save-file/index.ts";
import { allPeople } from "./all-people.ts";
import { invitationLabel } from "./delivery-text.ts";

const fileName = ({ name, organisation }: CohortView): string =>
  `${organisation.name} ${name} people.csv`.replaceAll(/[\p{Cc}\\/:*?"<>|]/gu, "-");

/** Saves everybody of the cohort, whatever part of the list is shown. */
export const DownloadButton = ({ cohort }: { readonly cohort: CohortView }) => {
  const api = useApi();
  const [read, setRead] = useState(0);
  const of = cohort.headcounts.reduce((sum, { count }) => sum + count, 0);
  const saving = useMutation({
    mutationFn: async () => {
      const [people, { peopleCsv }] = await Promise.all([
        allPeople(api, cohort.id, setRead),
        import("./people-csv.ts"),
      ]);
      saveFile(fileName(cohort), "text/csv", peopleCsv(people, invitationLabel));
    },
  });
  return (
    <>
      <Button variant="secondary" busy={saving.isPending} onClick={() => saving.mutate()}>
        Download the list
      </Button>
      <output className="basis-full text-sm text-ink-soft empty:hidden">
        {saving.isPending && of > read && `${read} of ${of} people read`}
        {saving.isSuccess && `${read} people are in the file`}
      </output>
      {saving.isError && <Refused refusal={refusalOf(saving.error)} />}
    </>
  );
};
