export { attestByLink, openLink } from "./by-link.ts";
export { addItem, attest, recordDecision, setAgenda, tickItem } from "./change.ts";
export { shareNote, writeNote } from "./notes.ts";
export { get } from "./read.ts";
