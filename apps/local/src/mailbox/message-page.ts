import { html } from "hono/html";
import { layOut, type Page } from "../page/index.ts";
import { frameOf } from "./frame-of.ts";
import type { Links } from "./links.ts";
import type { OpenMail } from "./open-mail.ts";
import { showFates } from "./show-fates.ts";
import { showTime } from "./show-time.ts";

export const views = ["html", "text", "raw", "headers"] as const;
export type View = (typeof views)[number];

const viewNames = { html: "HTML", text: "Text", raw: "Source", headers: "Headers" } as const;

const showView = (links: Links, { stored, parsed }: OpenMail, view: View): Page => {
  switch (view) {
    case "html":
      return parsed.html === undefined
        ? html`<p class="empty">This mail has no HTML part.</p>`
        : html`<iframe
            class="mail"
            title="The mail as its reader sees it"
            src="${links.framed(stored.id)}"
            sandbox="allow-popups allow-popups-to-escape-sandbox"
            referrerpolicy="no-referrer"
          ></iframe>`;
    case "text":
      return parsed.text === undefined
        ? html`<p class="empty">This mail has no text part.</p>`
        : html`<pre class="text" tabindex="0">${parsed.text}</pre>`;
    case "raw":
      return html`<p><a href="${links.raw(stored.id)}">Download as .eml</a></p>
        <pre class="source" tabindex="0">${Buffer.from(stored.raw).toString("utf8")}</pre>`;
    case "headers":
      return html`<dl class="headers">
        ${parsed.headers.map(
          ({ name, value }) =>
            html`<dt>${name}</dt>
              <dd>${value}</dd>`,
        )}
      </dl>`;
  }
};

const showAttachments = (links: Links, { stored, parsed }: OpenMail): Page | "" =>
  parsed.attachments.length === 0
    ? ""
    : html`<ul class="attachments" aria-label="Attachments">
        ${parsed.attachments.map(
          ({ name, contentType, content }, index) =>
            html`<li>
              <a href="${links.attachment(stored.id, index)}">${name}</a>
              <span class="meta">${contentType}, ${content.byteLength} bytes</span>
            </li>`,
        )}
      </ul>`;

export const showMessage = (links: Links, mail: OpenMail, view: View): Page => {
  const { stored, parsed } = mail;
  const tabs = views.map(
    (name) =>
      html`<a
        href="${links.view(stored.id, name)}"
        ${name === view ? html`aria-current="page"` : ""}
        >${viewNames[name]}</a
      >`,
  );
  return layOut(
    frameOf(links, parsed.subject || "(no subject)"),
    html`<article>
      <h1>${parsed.subject || "(no subject)"}</h1>
      <dl class="envelope">
        <dt>From</dt>
        <dd>${stored.sender}</dd>
        <dt>To</dt>
        <dd>
          ${stored.recipients.map(
            (recipient) =>
              html`<a href="${links.to(recipient.address)}">${recipient.address}</a>
                ${showFates([recipient])} `,
          )}
        </dd>
        <dt>Sent</dt>
        <dd>${showTime(stored.at)}</dd>
      </dl>
      ${showAttachments(links, mail)}
      <nav class="tabs" aria-label="Views of the mail">${tabs}</nav>
      ${showView(links, mail, view)}
    </article>`,
  );
};
