export { Paragraphs } from "./paragraphs.tsx";
