export { begin, edit, get, guide, list, move } from "./programme.ts";
