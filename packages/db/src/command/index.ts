export { makeCommands } from "./repository.ts";
