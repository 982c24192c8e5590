import { html } from "hono/html";
import type { StoredMail } from "../ses/index.ts";
import type { Page } from "../page/index.ts";

/** Only what went wrong is worth a word. */
export const showFates = (recipients: StoredMail["recipients"]): Page[] =>
  recipients
    .filter(({ fate }) => fate !== "delivered")
    .map(({ fate }) => html`<span class="fate">${fate}</span>`);
