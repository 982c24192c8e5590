export { NoteField } from "./note-field.tsx";
