import type { SessionMailContent } from "@waymark/application/ports";
import type { Zones } from "@waymark/domain/slot";
import type { Letter } from "../../letter/letter.ts";

/** Writes one mail; the content is clean, the zones tell what each person's clock shows. */
export type SessionWriter = (content: SessionMailContent, zones: Zones) => Letter;
