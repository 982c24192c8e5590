export { GoalsGlance } from "./goals-glance.tsx";
