export type { MailPlatform } from "./platform.ts";
export { renderMail } from "./render-mail.ts";
export { renderSignInCode, type SignInCodeContent } from "./render-sign-in-code.ts";
