export { GuidePanel } from "./guide-panel.tsx";
export { programmesOptions } from "./queries.ts";
export { RuleFields } from "./rule-fields.tsx";
export { WeightSliders } from "./weight-sliders.tsx";
