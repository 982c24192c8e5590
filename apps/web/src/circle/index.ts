export { CircleLinks } from "./circle-links.tsx";
