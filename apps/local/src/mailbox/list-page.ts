import { html } from "hono/html";
import type { StoredMail } from "../ses/index.ts";
import { layOut, type Page } from "../page/index.ts";
import { frameOf } from "./frame-of.ts";
import type { Links } from "./links.ts";
import { showFates } from "./show-fates.ts";
import { showTime } from "./show-time.ts";

const showMail = (links: Links, mail: StoredMail): Page =>
  html`<li>
    <a class="row" href="${links.mail(mail.id)}">
      <span class="subject">${mail.subject || "(no subject)"}</span>
      <span class="people">
        ${mail.sender} → ${mail.recipients.map(({ address }) => address).join(", ")}
      </span>
      <span class="meta">${showTime(mail.at)} ${showFates(mail.recipients)}</span>
    </a>
  </li>`;

const showNothing = (to: string): Page =>
  to === ""
    ? html`<p class="empty">No mail yet. It arrives here as soon as the product sends one.</p>`
    : html`<p class="empty">No mail to <strong>${to}</strong> yet.</p>`;

export const showList = (links: Links, to: string, mails: readonly StoredMail[]): Page =>
  layOut(
    frameOf(links, to === "" ? "Mailbox" : `Mailbox of ${to}`),
    html`<form class="filter" method="get" action="${links.list}" role="search">
        <label for="to">Address</label>
        <input
          id="to"
          name="to"
          type="search"
          value="${to}"
          placeholder="someone@example.org"
          autocomplete="off"
          spellcheck="false"
        />
        <button type="submit">Show</button>
        ${to === "" ? "" : html`<a href="${links.list}">All mail</a>`}
      </form>
      <h1>${to === "" ? "All mail" : `Mail to ${to}`}</h1>
      ${
        mails.length === 0
          ? showNothing(to)
          : html`<ol class="mails">
              ${mails.map((mail) => showMail(links, mail))}
            </ol>`
      }`,
  );
