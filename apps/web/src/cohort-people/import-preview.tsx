import type { PeopleFile } from "@waymark/domain/people-file";
import { Notice } from "@waymark/ui/notice";
import { columnText, issueText } from "./issue-text.ts";

const issuesShown = 100;

const count = (number: number, one: string, many: string): string =>
  number === 1 ? `1 ${one}` : `${number} ${many}`;

/** What was read from a file, and what is wrong in which row. */
export const ImportPreview = ({ file }: { readonly file: PeopleFile }) => {
  const faulty = new Set(file.issues.map(({ row }) => row)).size;
  return (
    <div className="grid grid-cols-1 gap-4">
      <p className="text-pretty">
        <strong>{count(file.people.length, "person", "people")}</strong> read from{" "}
        {file.columns.map((column) => columnText[column]).join(", ")}.
        {file.ignored.length > 0 && ` Not read: ${file.ignored.join(", ")}.`}
      </p>
      {file.issues.length > 0 && (
        <Notice tone="heed" title={`${count(faulty, "row is", "rows are")} left out`}>
          <p>
            Mend them in the file and choose it again; people who are in already are not doubled.
          </p>
          <ul className="grid gap-1">
            {file.issues.slice(0, issuesShown).map((issue) => (
              <li key={`${issue.row}.${issue.column}`} className="wrap-anywhere">
                Row {issue.row}: {issueText(issue)}.
              </li>
            ))}
          </ul>
          {file.issues.length > issuesShown && <p>And {file.issues.length - issuesShown} more.</p>}
        </Notice>
      )}
    </div>
  );
};
