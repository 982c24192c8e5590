export { evidence } from "./evidence.ts";
export { show } from "./show.ts";
