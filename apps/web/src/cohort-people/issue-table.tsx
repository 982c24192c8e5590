import type { PeopleIssue } from "@waymark/domain/people-file";
import { issueText } from "./issue-text.ts";

const issuesShown = 100;

/** What is wrong in which row, in the order of the file. */
export const IssueTable = ({ issues }: { readonly issues: readonly PeopleIssue[] }) => (
  <div className="grid gap-2">
    <section
      aria-label="Rows that are left out"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by the keyboard
      tabIndex={0}
      className="max-h-80 overflow-y-auto rounded-sm border border-line bg-surface"
    >
      <table className="w-full border-collapse text-start">
        <thead className="sticky top-0 bg-surface">
          <tr className="text-ink-soft">
            <th scope="col" className="px-3 py-2 text-start font-medium whitespace-nowrap">
              Row
            </th>
            <th scope="col" className="px-3 py-2 text-start font-medium">
              What is wrong
            </th>
          </tr>
        </thead>
        <tbody>
          {issues.slice(0, issuesShown).map((issue) => (
            <tr key={`${issue.row}.${issue.column}`} className="border-t border-line align-top">
              <th
                scope="row"
                className="px-3 py-2 text-start font-semibold whitespace-nowrap tabular-nums"
              >
                {issue.row}
              </th>
              <td className="px-3 py-2 wrap-anywhere">{issueText(issue)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
    {issues.length > issuesShown && <p>And {issues.length - issuesShown} more.</p>}
  </div>
);
