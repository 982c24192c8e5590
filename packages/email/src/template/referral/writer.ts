import type { ReferralMailContent } from "@waymark/application/ports";
import type { Letter } from "../../letter/letter.ts";

/** Writes one mail; the content is clean. */
export type ReferralWriter = (content: ReferralMailContent) => Letter;
