import type { ParsedMail } from "../mime/index.ts";

/**
 * The mail's page stands in a frame of its own, without scripts, forms or an origin, also when its
 * address is opened directly; links open outside of the frame.
 */
export const FRAMED_POLICY = [
  "sandbox allow-popups allow-popups-to-escape-sandbox",
  "default-src 'none'",
  "img-src data: https: http:",
  "style-src 'unsafe-inline'",
  "frame-ancestors 'self'",
].join("; ");

const BASE = '<base target="_blank">';

/** The mail's HTML as it came, but with embedded images in place and links that leave the frame. */
export const frameHtml = ({ html = "", attachments }: ParsedMail): string => {
  const withImages = attachments.reduce((text, { contentId, contentType, content }) => {
    const id = contentId?.replace(/^<|>$/g, "");
    if (id === undefined || id === "") return text;
    const data = `data:${contentType};base64,${Buffer.from(content).toString("base64")}`;
    return text.replaceAll(`cid:${id}`, data);
  }, html);
  return /<head[^>]*>/i.test(withImages)
    ? withImages.replace(/<head[^>]*>/i, (head) => head + BASE)
    : BASE + withImages;
};
