import type { CohortView } from "@waymark/contracts/cohort";
import { EnrolmentSide, EnrolmentStatus, seatsOf } from "@waymark/domain/enrolment";
import { enrolmentStatusText, sideText } from "../cohort/index.ts";

const countOf = (
  { headcounts }: CohortView,
  side: EnrolmentSide,
  status: EnrolmentStatus,
): number => headcounts.find((one) => one.side === side && one.status === status)?.count ?? 0;

const sidesOf = ({ shape }: CohortView): readonly EnrolmentSide[] =>
  shape === "circles" ? ["peer"] : ["mentor", "mentee"];

/** How many people are where, each side in a column, which fits a phone. */
export const Headcounts = ({ cohort }: { readonly cohort: CohortView }) => {
  const sides = sidesOf(cohort);
  const shown = EnrolmentStatus.options.filter(
    (status) =>
      status === "listed" ||
      status === "invited" ||
      status === "enrolled" ||
      sides.some((side) => countOf(cohort, side, status) > 0),
  );
  return (
    <section aria-labelledby="headcounts" className="grid h-fit grid-cols-1 gap-3">
      <h2 id="headcounts" className="text-lg font-bold">
        Who is where
      </h2>
      <div className="panel">
        <table className="w-full text-start tabular-nums">
          <thead>
            <tr className="border-b border-line text-sm text-ink-soft">
              <th scope="col" className="p-4 text-start font-medium">
                <span className="sr-only">Where</span>
              </th>
              {sides.map((side) => (
                <th key={side} scope="col" className="p-4 text-end font-medium">
                  {sideText[side].many}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((status) => (
              <tr key={status} className="border-b border-line">
                <th scope="row" className="p-4 text-start font-semibold">
                  {enrolmentStatusText[status].label}
                </th>
                {sides.map((side) => (
                  <td key={side} className="p-4 text-end">
                    {countOf(cohort, side, status)}
                  </td>
                ))}
              </tr>
            ))}
            <tr className="text-ink-soft">
              <th scope="row" className="p-4 text-start font-medium">
                Places
              </th>
              {sides.map((side) => (
                <td key={side} className="p-4 text-end">
                  {seatsOf(cohort, side) ?? "no limit"}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  );
};
