// A line break in a name would begin a property of its own: writers that let it through let a
// person's name add attendees. U+0085 and U+2028 break lines in some readers.
const controls = /[\p{Cc}\u2028\u2029]+/gu;
const controlsButLineFeeds = /[^\P{Cc}\n]+/gu;
// Overrides and isolates of direction can make one name read as another (Unicode TR 36, 2.5).
const directions = /[\u202A-\u202E\u2066-\u2069]/g;

/** One line of a calendar file: control characters become a space. */
export const cleanValue = (text: string): string =>
  text.toWellFormed().replace(directions, "").replace(controls, " ").trim();

/** Text of several lines; the writer escapes the line feeds that are left. */
export const cleanText = (text: string): string =>
  text
    .toWellFormed()
    .replace(directions, "")
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(controlsButLineFeeds, " ")
    .trim();
