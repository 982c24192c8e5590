export { SessionRecord } from "./record/session-record.tsx";
