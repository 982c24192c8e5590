import { html } from "hono/html";
import type { Page } from "../page/index.ts";

/** @param at an ISO instant; shown in UTC, as the server does not know the reader's zone */
export const showTime = (at: string): Page =>
  html`<time datetime="${at}">${at.slice(0, 19).replace("T", " ")} UTC</time>`;
