export { GuidePanel } from "./guide-panel.tsx";
export { programmesOptions } from "./queries.ts";
