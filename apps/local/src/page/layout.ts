import { html } from "hono/html";

export type Page = ReturnType<typeof html>;

export type Frame = {
  readonly title: string;
  /** The tool's name and what it is, in one line. */
  readonly brand: string;
  readonly hint: string;
  readonly home: string;
  readonly style: string;
};

/** A page of the local tools; what is put into it by `html` is escaped. */
export const layOut = (frame: Frame, content: Page): Page =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${frame.title}</title>
        <link rel="stylesheet" href="${frame.style}" />
      </head>
      <body>
        <header class="top">
          <a class="brand" href="${frame.home}">${frame.brand}</a>
          <span class="hint">${frame.hint}</span>
        </header>
        <main>${content}</main>
      </body>
    </html>`;
