export { ConsoleHead } from "./console-head.tsx";
export { ConsolePage } from "./console-page.tsx";
