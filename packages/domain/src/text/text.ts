import * as z from "zod";

// Bidirectional overrides and isolates let a name rearrange the text around it (Unicode TR 36, 2.5).
const controls = /[\p{Cc}\u202A-\u202E\u2066-\u2069\u2028\u2029]/u;
const controlsButLineBreaks = /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069\u2028\u2029]/u;

const within = (min: number, max: number) =>
  z
    .string()
    .trim()
    .normalize("NFC")
    .min(min)
    .max(max)
    .refine((text) => text.isWellFormed(), {
      error: "holds half of a character",
    });

/** One line of a person's text, `min` to `max` UTF-16 units after trimming. */
export const line = (min: number, max: number) =>
  within(min, max).refine((text) => !controls.test(text), { error: "holds control characters" });

/** Several lines of a person's text, `min` to `max` UTF-16 units after trimming. */
export const paragraphs = (min: number, max: number) =>
  within(min, max).refine((text) => !controlsButLineBreaks.test(text), {
    error: "holds control characters",
  });
