import type { ParityGroup } from "@waymark/contracts/sponsor-report";
import { daysText, toldText, valueText } from "./report-text.ts";

const dimensionText = { department: "Department", location: "Place" } as const;

const heads = [
  "Invited",
  "Joined",
  "Until they joined",
  "Were matched",
  "Met",
  "From match to first session",
] as const;

const cellsOf = ({ people: { people, marks, meanDays } }: ParityGroup): readonly string[] => [
  String(people),
  toldText(marks.joined, people),
  daysText(meanDays.joined),
  toldText(marks.matched, people),
  toldText(marks.met, people),
  daysText(meanDays.met),
];

type Props = { readonly groups: readonly ParityGroup[] };

/** The same figures of groups side by side, so that one sees who waits longer or is left out. */
export const Parity = ({ groups }: Props) => {
  if (groups.length === 0) {
    return (
      <p className="max-w-[60ch] text-pretty text-ink-soft">
        Groups are laid side by side once there are two of them with at least 36 people each, such
        as two departments.
      </p>
    );
  }
  return (
    <div className="grid gap-6">
      {(["department", "location"] as const)
        .map((dimension) => ({
          dimension,
          rows: groups.filter((group) => group.dimension === dimension),
        }))
        .filter(({ rows }) => rows.length > 0)
        .map(({ dimension, rows }) => (
          <section
            key={dimension}
            aria-label={`By ${dimensionText[dimension].toLowerCase()}`}
            // It scrolls by itself on a phone, so the keyboard has to reach it.
            tabIndex={0}
            className="relative overflow-x-auto"
          >
            <table className="w-full min-w-[44rem] border-collapse text-sm tabular-nums">
              <caption className="sr-only">By {dimensionText[dimension].toLowerCase()}</caption>
              <thead>
                <tr className="border-b border-edge">
                  <th scope="col" className="py-2 text-start">
                    {dimensionText[dimension]}
                  </th>
                  {heads.map((head) => (
                    <th key={head} scope="col" className="py-2 ps-3 text-end align-bottom">
                      {head}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((group) => (
                  <tr key={group.value ?? "several"} className="border-b border-line">
                    <th scope="row" className="py-2 text-start font-normal wrap-anywhere">
                      <bdi>{valueText(group.value)}</bdi>
                    </th>
                    {cellsOf(group).map((cell, index) => (
                      <td key={heads[index]} className="py-2 ps-3 text-end">
                        {cell}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        ))}
    </div>
  );
};
