export { lambdaBundle } from "./lambda-bundle.ts";
