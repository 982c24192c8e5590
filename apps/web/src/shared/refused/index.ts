export { Refused } from "./refused.tsx";
