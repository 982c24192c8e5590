import type { AgreementTerms } from "@waymark/domain/agreement";
import { plainDateText } from "../shared/time/index.ts";
import { cadenceLabel, channelLabel, confidentialityLabel, quietLabel } from "./words.ts";

/** What is proposed or signed, line by line. */
export const TermsList = ({ terms }: { readonly terms: AgreementTerms }) => {
  const { cadence, channels, quietHours, topicsOffLimits, confidentiality, reviewOn } = terms;
  const lines = [
    ["You meet", cadenceLabel(cadence)],
    ["You reach each other by", channels.map(channelLabel).join(", ")],
    ["Quiet hours", quietLabel(quietHours)],
    ["Off limits", topicsOffLimits.length === 0 ? "Nothing" : topicsOffLimits.join(" · ")],
    ["What you say", confidentialityLabel(confidentiality)],
    ["Looked at again", plainDateText(reviewOn)],
  ] as const;
  return (
    <dl className="grid gap-3 sm:grid-cols-[12rem_1fr] sm:gap-y-2">
      {lines.map(([term, text]) => (
        <div key={term} className="grid gap-0.5 sm:contents">
          <dt className="text-ink-soft">{term}</dt>
          <dd dir="auto" className="font-semibold wrap-anywhere">
            {text}
          </dd>
        </div>
      ))}
    </dl>
  );
};
