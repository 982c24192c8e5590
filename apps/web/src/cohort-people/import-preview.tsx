import type { PeopleFile } from "@waymark/domain/people-file";
import { Notice } from "@waymark/ui/notice";
import { sideText } from "../cohort/index.ts";
import { columnText } from "./issue-text.ts";
import { IssueTable } from "./issue-table.tsx";

const peopleShown = 3;

const count = (number: number, one: string, many: string): string =>
  number === 1 ? `1 ${one}` : `${number.toLocaleString("en-GB")} ${many}`;

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
      {file.people.length > 0 && (
        <ul
          aria-label="The first ones"
          className="divide-y divide-line border-y border-line text-sm"
        >
          {file.people.slice(0, peopleShown).map(({ entry: { emailAddress, name, side } }) => (
            <li
              key={`${side} ${emailAddress}`}
              className="flex flex-wrap gap-x-4 gap-y-0.5 py-2 wrap-anywhere"
            >
              <span className="font-semibold">
                <bdi>{name}</bdi>
              </span>
              <span>{emailAddress}</span>
              <span className="text-ink-soft">{sideText[side].one}</span>
            </li>
          ))}
          {file.people.length > peopleShown && (
            <li className="py-2 text-ink-soft">
              and {(file.people.length - peopleShown).toLocaleString("en-GB")} more
            </li>
          )}
        </ul>
      )}
      {file.issues.length > 0 && (
        <Notice tone="heed" title={`${count(faulty, "row is", "rows are")} left out`}>
          <p>
            Mend them in the file and choose it again; people who are in already are not doubled.
          </p>
          <IssueTable issues={file.issues} />
        </Notice>
      )}
    </div>
  );
};
