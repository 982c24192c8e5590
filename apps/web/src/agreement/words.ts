import type { Cadence, Channel, Confidentiality } from "@waymark/domain/agreement";

export const cadences = [
  { value: "weekly", label: "Every week" },
  { value: "fortnightly", label: "Every two weeks" },
  { value: "monthly", label: "Every month" },
  { value: "quarterly", label: "Every three months" },
] as const satisfies readonly { readonly value: Cadence; readonly label: string }[];

export const channels = [
  { value: "messages", label: "Messages on Waymark" },
  { value: "video", label: "Video" },
  { value: "phone", label: "Phone" },
  { value: "mail", label: "Mail" },
  { value: "in_person", label: "In person" },
] as const satisfies readonly { readonly value: Channel; readonly label: string }[];

export const confidentialities = [
  {
    value: "between_us",
    label: "It stays between us",
    hint: "Nothing that is said leaves the two of you.",
  },
  {
    value: "advice_without_names",
    label: "Advice without names",
    hint: "Each of you may ask somebody for advice and names nobody.",
  },
  {
    value: "what_both_release",
    label: "What both release",
    hint: "What you both agree on may be told.",
  },
] as const satisfies readonly {
  readonly value: Confidentiality;
  readonly label: string;
  readonly hint: string;
}[];

const labelOf = <Value extends string>(
  options: readonly { readonly value: Value; readonly label: string }[],
  value: Value,
): string => options.find((option) => option.value === value)?.label ?? value;

export const cadenceLabel = (value: Cadence): string => labelOf(cadences, value);
export const channelLabel = (value: Channel): string => labelOf(channels, value);
export const confidentialityLabel = (value: Confidentiality): string =>
  labelOf(confidentialities, value);

export const confidentialityHint = (value: Confidentiality): string | undefined =>
  confidentialities.find((option) => option.value === value)?.hint;

type Quiet = { readonly from: string; readonly until: string } | null;

export const quietLabel = (quiet: Quiet): string =>
  quiet === null ? "None" : `${quiet.from} to ${quiet.until}`;
