export { circleSizes, nextHost } from "@waymark/domain/circle";
export { type Circle, CircleMember, CircleRequest, type Circles } from "./circle.ts";
export { formCircles } from "./form-circles.ts";
export { readCircleRequest } from "./read.ts";
