export { ConsoleHead } from "./console-head.tsx";
export { ConsolePage } from "./console-page.tsx";
export { SectionHead } from "./section-head.tsx";
