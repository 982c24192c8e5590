export { makePrivateNotes, makeSharedNotes } from "./note-repository.ts";
export { makeSessions } from "./repository.ts";
