import type { AgreementView } from "@waymark/contracts/agreement";
import { dateText } from "../shared/time/index.ts";
import { TermsList } from "./terms-list.tsx";

type Props = {
  readonly signed: AgreementView["signed"];
  readonly timeZone: string;
  readonly mentorName: string;
  readonly menteeName: string;
};

/** What holds, with its signatures; what held before stays to be read. */
export const SignedVersions = ({ signed, timeZone, mentorName, menteeName }: Props) => {
  const [current, ...earlier] = signed;
  if (current === undefined) return null;
  return (
    <section aria-labelledby="signed" className="panel grid gap-5 p-5 sm:p-7">
      <div className="grid gap-1">
        <h3 id="signed" className="text-lg font-bold">
          What holds
        </h3>
        <p className="text-ink-soft text-pretty wrap-anywhere">
          Version {current.version}, signed by <bdi>{mentorName}</bdi> on{" "}
          {dateText(current.signedAt.mentor, timeZone)} and by <bdi>{menteeName}</bdi> on{" "}
          {dateText(current.signedAt.mentee, timeZone)}.
        </p>
      </div>
      <TermsList terms={current.terms} />
      {earlier.length > 0 && (
        <details>
          <summary className="text-link cursor-pointer">
            {earlier.length === 1 ? "The version before it" : `${earlier.length} earlier versions`}
          </summary>
          <ol className="mt-4 grid gap-6">
            {earlier.map(({ version, terms, signedAt }) => (
              <li key={version} className="grid gap-2 border-s-4 border-line ps-4">
                <p className="text-sm text-ink-soft">
                  Version {version}, signed {dateText(signedAt.mentor, timeZone)} and{" "}
                  {dateText(signedAt.mentee, timeZone)}
                </p>
                <TermsList terms={terms} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
};
