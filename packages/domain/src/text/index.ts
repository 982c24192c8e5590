export { line, paragraphs } from "./text.ts";
