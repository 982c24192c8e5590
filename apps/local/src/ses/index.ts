export type { SesEvent } from "./ses-event.ts";
export { startSesServer, type SesServer, type SesServerOptions } from "./start-ses-server.ts";
export type { MailStore, StoredMail } from "./store/mails.ts";
