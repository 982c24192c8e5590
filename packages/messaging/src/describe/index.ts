export { describeCatalogue } from "./describe-catalogue.ts";
