import type { Zones } from "@waymark/domain/slot";
import type { Letter } from "../../letter/letter.ts";
import type { IntroductionLetterContent } from "./clean.ts";

/** Writes one mail; the content is clean, the zones tell what each person's clock shows. */
export type LetterWriter = (content: IntroductionLetterContent, zones: Zones) => Letter;
