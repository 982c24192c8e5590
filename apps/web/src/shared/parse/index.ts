export { z } from "./parse.ts";
