import type { WebhookNews } from "@waymark/domain/webhook";

/** What a program reads: which event, when, and ids by which it may ask `/v1` for the rest. */
export const programBody = (organisationId: string, news: WebhookNews): string => {
  const { topic: type, at: timestamp, eventId: id, ...about } = news;
  return JSON.stringify({ type, id, timestamp, data: { organisationId, ...about } });
};

// Slack reads these three as markup: https://docs.slack.dev/messaging/formatting-message-text
const escapeForSlack = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

export const slackBody = (sentence: string, link: string): string =>
  JSON.stringify({ text: `${escapeForSlack(sentence)} <${link}|Open Waymark>` });

/** An adaptive card, the one form that Teams' workflows take; its text blocks read Markdown. */
export const teamsBody = (sentence: string, link: string): string =>
  JSON.stringify({
    type: "message",
    attachments: [
      {
        contentType: "application/vnd.microsoft.card.adaptive",
        content: {
          $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
          type: "AdaptiveCard",
          version: "1.4",
          body: [
            {
              type: "TextBlock",
              wrap: true,
              text: sentence.replaceAll(/[\\`*_[\]()<>#]/g, String.raw`\$&`),
            },
          ],
          actions: [{ type: "Action.OpenUrl", title: "Open Waymark", url: link }],
        },
      },
    ],
  });
