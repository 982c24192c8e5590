import { html } from "hono/html";
import type { Links } from "./links.ts";

export type Page = ReturnType<typeof html>;

export const layOut = (links: Links, title: string, content: Page): Page =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="${links.style}" />
      </head>
      <body>
        <header class="top">
          <a class="brand" href="${links.list}">Waymark mailbox</a>
          <span class="hint">Mail of this machine. Nothing here leaves it.</span>
        </header>
        <main>${content}</main>
      </body>
    </html>`;
