import type { CohortView } from "@waymark/contracts/cohort";
import { saveFile } from "../shared/save-file/index.ts";
import { columnText } from "./issue-text.ts";

const columns = ["name", "emailAddress", "languages", "skills", "department", "location"] as const;

/** The headings that we read, in a file that a spreadsheet opens. */
const headings = ({ shape }: Pick<CohortView, "shape">): string =>
  [
    ...columns.map((column) => columnText[column]),
    ...(shape === "pairs" ? ["Role", "Line manager"] : []),
  ].join(",");

/** For whoever has no list yet: something to fill in. */
export const EmptyTable = ({ cohort }: { readonly cohort: Pick<CohortView, "shape"> }) => (
  <button
    type="button"
    className="text-link w-fit text-start text-sm"
    onClick={() => saveFile("people.csv", "text/csv", `${headings(cohort)}\r\n`)}
  >
    Save an empty table to fill in
  </button>
);
