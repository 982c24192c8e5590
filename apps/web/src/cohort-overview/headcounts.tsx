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

/** How many people are where, each side in one row. */
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
    <section aria-labelledby="headcounts" className="grid grid-cols-1 gap-3">
      <h2 id="headcounts" className="text-lg font-bold">
        Who is where
      </h2>
      <div className="panel overflow-x-auto">
        <table className="w-full text-start tabular-nums">
          <thead>
            <tr className="border-b border-line text-sm text-ink-soft">
              <th scope="col" className="p-4 text-start font-medium">
                <span className="sr-only">Side</span>
              </th>
              {shown.map((status) => (
                <th key={status} scope="col" className="p-4 text-end font-medium">
                  {enrolmentStatusText[status].label}
                </th>
              ))}
              <th scope="col" className="p-4 text-end font-medium">
                Places
              </th>
            </tr>
          </thead>
          <tbody>
            {sides.map((side) => (
              <tr key={side} className="border-b border-line last:border-0">
                <th scope="row" className="p-4 text-start font-semibold">
                  {sideText[side].many}
                </th>
                {shown.map((status) => (
                  <td key={status} className="p-4 text-end">
                    {countOf(cohort, side, status)}
                  </td>
                ))}
                <td className="p-4 text-end text-ink-soft">
                  {seatsOf(cohort, side) ?? "no limit"}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
