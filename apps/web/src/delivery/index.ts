export { mailText, stateText } from "./delivery-text.ts";
