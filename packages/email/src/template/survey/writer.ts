import type { SurveyMailContent } from "@waymark/application/ports";
import type { Zones } from "@waymark/domain/slot";
import type { Letter } from "../../letter/letter.ts";

/** Writes one mail; the content is clean, the zones tell what each person's clock shows. */
export type SurveyWriter = (content: SurveyMailContent, zones: Zones) => Letter;
