export { makeRenderCertificate } from "./render.ts";
