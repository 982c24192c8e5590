export { SessionRecord } from "./session-record.tsx";
