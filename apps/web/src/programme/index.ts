export { GuidePanel } from "./guide-panel.tsx";
export { templateText, weeksText } from "./programme-text.ts";
export { programmeOptions, programmesOptions } from "./queries.ts";
