export { makeMeetings } from "./meetings.ts";
export { makePairNudges } from "./nudges.ts";
