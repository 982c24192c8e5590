export { allApartFrom, areApart } from "./apart.ts";
