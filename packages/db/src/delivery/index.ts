export { makeDeliveries } from "./repository.ts";
