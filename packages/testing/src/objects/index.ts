export { memoryObjects } from "./memory-objects.ts";
