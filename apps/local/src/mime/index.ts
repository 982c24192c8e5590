export { parseMessage, type MailAttachment, type ParsedMail } from "./parse-message.ts";
