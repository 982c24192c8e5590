import * as z from "zod";
import { QuietHours } from "../message/index.ts";
import { line } from "../text/index.ts";
import { PlainDate } from "../time/index.ts";
import { Cadence } from "./cadence.ts";

export const Channel = z.enum(["messages", "video", "phone", "mail", "in_person"]);
export type Channel = z.infer<typeof Channel>;

/**
 * - `between_us`: nothing leaves the two
 * - `advice_without_names`: each may ask somebody for advice and names nobody
 * - `what_both_release`: what both agree on may be told
 */
export const Confidentiality = z.enum(["between_us", "advice_without_names", "what_both_release"]);
export type Confidentiality = z.infer<typeof Confidentiality>;

const distinct = (values: readonly string[]): boolean => new Set(values).size === values.length;
const twice = { error: "One of these is listed twice." };

/** What the two have to find common words for. */
export const CommonGround = z.strictObject({
  cadence: Cadence,
  channels: z.array(Channel).min(1).refine(distinct, twice),
  /** On the clock of whoever receives. */
  quietHours: QuietHours.nullable(),
  topicsOffLimits: z.array(line(1, 120)).max(20).refine(distinct, twice),
  confidentiality: Confidentiality,
});

export const AgreementTerms = CommonGround.extend({ reviewOn: PlainDate });
export type AgreementTerms = z.infer<typeof AgreementTerms>;
