export { layOut, type Frame, type Page } from "./layout.ts";
export { protectPages } from "./protect-pages.ts";
export { pageStyle } from "./style.ts";
