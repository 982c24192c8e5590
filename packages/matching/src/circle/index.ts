export { type Circle, CircleMember, CircleRequest, type Circles, circleSizes } from "./circle.ts";
export { formCircles } from "./form-circles.ts";
export { nextHost } from "./next-host.ts";
export { readCircleRequest } from "./read.ts";
