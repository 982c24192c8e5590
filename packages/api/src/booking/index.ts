export { book, bookFor } from "./book.ts";
export { answerByLink, openLink } from "./by-link.ts";
export { accept, cancel, decline, reschedule } from "./change.ts";
export { hold, releaseHold } from "./hold.ts";
export { get, list, peopleFor } from "./read.ts";
export { bookSeries, cancelSeries } from "./series.ts";
