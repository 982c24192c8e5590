import type { AgreementTerms } from "@waymark/domain/agreement";
import { plainDateText } from "../shared/time/index.ts";
import {
  cadenceLabel,
  channelLabel,
  confidentialityHint,
  confidentialityLabel,
  quietLabel,
} from "./words.ts";

type Props = {
  /** With a date to look at it again, where it is more than what one side expects. */
  readonly terms: Omit<AgreementTerms, "reviewOn"> & Partial<Pick<AgreementTerms, "reviewOn">>;
};

type Line = readonly [term: string, text: string, hint?: string | undefined];

/** What is expected, proposed or signed, line by line. */
export const TermsList = ({ terms }: Props) => {
  const { cadence, channels, quietHours, topicsOffLimits, confidentiality, reviewOn } = terms;
  const lines: readonly Line[] = [
    ["You meet", cadenceLabel(cadence)],
    ["You reach each other by", channels.map(channelLabel).join(", ")],
    ["Quiet hours", quietLabel(quietHours)],
    ["Off limits", topicsOffLimits.length === 0 ? "Nothing" : topicsOffLimits.join(" · ")],
    ["What you say", confidentialityLabel(confidentiality), confidentialityHint(confidentiality)],
    ["Looked at again", reviewOn === undefined ? "" : plainDateText(reviewOn)],
  ];
  return (
    <dl className="grid gap-3 sm:grid-cols-[12rem_minmax(0,1fr)] sm:gap-y-2">
      {lines
        .filter(([, text]) => text !== "")
        .map(([term, text, hint]) => (
          <div key={term} className="grid gap-0.5 sm:contents">
            <dt className="text-ink-soft">{term}</dt>
            <dd dir="auto" className="font-semibold wrap-anywhere">
              {text}
              {hint !== undefined && (
                <span className="block text-sm font-normal text-ink-soft">{hint}</span>
              )}
            </dd>
          </div>
        ))}
    </dl>
  );
};
