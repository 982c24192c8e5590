import type { MentorshipMailContent } from "@waymark/application/ports";
import type { Zones } from "@waymark/domain/slot";
import type { Letter } from "../../letter/letter.ts";

/** Writes one mail; the content is clean, the zones tell what each person's clock shows. */
export type MentorshipWriter = (content: MentorshipMailContent, zones: Zones) => Letter;
