const example = `POST /your/address
webhook-id: evt_0198…
webhook-timestamp: 1767225600
webhook-signature: v1,<base64>

{"type":"enrolment.joined","id":"evt_0198…","timestamp":"2026-01-01T00:00:00.000Z",
 "data":{"organisationId":"org_…","cohortId":"coh_…","enrolmentId":"enr_…"}}`;

/** How a program reads what it is told. */
export const WebhookGuide = () => (
  <section aria-labelledby="webhooks" className="grid grid-cols-1 gap-3">
    <h2 id="webhooks" className="text-lg font-bold">
      Being told what happens
    </h2>
    <p className="max-w-[70ch] text-pretty">
      Messages follow{" "}
      <a href="https://www.standardwebhooks.com" className="text-link">
        Standard Webhooks
      </a>
      : the signature is HMAC-SHA256 over id, timestamp and body, and libraries for most languages
      check it. After a new secret was made, two signatures stand in the header for a day.
    </p>
    <pre dir="ltr" className="rounded-md bg-sunken p-4 text-sm whitespace-pre-wrap wrap-anywhere">
      {example}
    </pre>
    <p className="max-w-[70ch] text-pretty">
      Answer with a status from 200 to 299 within ten seconds; nothing else of the answer is read
      and no redirect is followed. Otherwise the message comes again, up to eight times in about 32
      hours, with the same webhook-id: a program that has seen the id need not act again. An address
      that takes nothing for five days is switched off until an owner switches it on.
    </p>
  </section>
);
