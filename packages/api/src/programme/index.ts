export { begin, edit, get, list, move } from "./programme.ts";
