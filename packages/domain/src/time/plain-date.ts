import * as z from "zod";

/** A calendar date without a zone, `2026-03-02`. */
export const PlainDate = z.iso.date().brand<"PlainDate">();
export type PlainDate = z.infer<typeof PlainDate>;
