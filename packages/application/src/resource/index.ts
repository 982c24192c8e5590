export { addToShelf, removeFromShelf } from "./change.ts";
export type { ResourceDeps } from "./deps.ts";
export { showShelf } from "./show.ts";
