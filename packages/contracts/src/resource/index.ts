export { AddResourceInput, RemoveResourceInput, ShelfTarget, ShelfView } from "./procedures.ts";
