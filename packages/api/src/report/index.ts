export { file } from "./file.ts";
export { claim, close, giveBack, list } from "./look-after.ts";
