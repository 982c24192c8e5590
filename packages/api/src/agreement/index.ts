export { fill, get, move } from "./agreement.ts";
