export { renderFreeBusy } from "./render-free-busy.ts";
