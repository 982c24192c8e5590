import type { PublicOrganisation } from "@waymark/contracts/organisation";
import type { Cadence } from "@waymark/domain/agreement";
import { Paragraphs } from "../shared/text/index.ts";

type Props = {
  readonly programme: PublicOrganisation["programmes"][number];
  readonly organisationName: string;
  readonly contactAddress: string | undefined;
};

const rhythm = {
  weekly: "every week",
  fortnightly: "every two weeks",
  monthly: "every month",
  quarterly: "every quarter",
} as const satisfies Record<Cadence, string>;

/** Where a question about a programme goes, with a subject that says which. */
const mailTo = (address: string, programmeName: string): string =>
  `mailto:${address}?subject=${encodeURIComponent(programmeName)}`;

/** One programme that anybody may take part in, and how. */
export const PublicProgramme = ({ programme, organisationName, contactAddress }: Props) => {
  const { name, summary, shape, cadence, lengthWeeks, howToApply } = programme;
  return (
    <div className="panel grid grid-cols-1 gap-4 p-5 wrap-anywhere sm:p-7">
      <div className="grid gap-1">
        <h3 className="text-xl font-semibold wrap-anywhere">
          <bdi>{name}</bdi>
        </h3>
        <p className="text-ink-soft">
          {shape === "pairs" ? "In pairs" : "In small circles"}, {rhythm[cadence]}, for{" "}
          {lengthWeeks} {lengthWeeks === 1 ? "week" : "weeks"}
        </p>
      </div>
      <div className="max-w-[65ch] text-pretty">
        <Paragraphs text={summary} />
      </div>
      <div className="grid max-w-[65ch] grid-cols-1 gap-2">
        <h4 className="font-semibold">How to take part</h4>
        {howToApply === undefined || howToApply === "" ? (
          <p className="text-pretty">
            Ask <bdi>{organisationName}</bdi>; they invite everybody who takes part by mail.
          </p>
        ) : (
          <Paragraphs text={howToApply} />
        )}
        {contactAddress !== undefined && (
          <a href={mailTo(contactAddress, name)} className="text-link w-fit wrap-anywhere">
            {contactAddress}
          </a>
        )}
      </div>
    </div>
  );
};
