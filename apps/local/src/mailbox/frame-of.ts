import type { Frame } from "../page/index.ts";
import type { Links } from "./links.ts";

export const frameOf = (links: Links, title: string): Frame => ({
  title,
  brand: "Waymark mailbox",
  hint: "Mail of this machine. Nothing here leaves it.",
  home: links.list,
  style: links.style,
});
