import type { AddResourceInput } from "@waymark/contracts/resource";
import { err, ok, type Result } from "@waymark/domain/result";
import type { input } from "zod";

export type ResourceContent = input<typeof AddResourceInput>["content"];

export type ResourceDraft = {
  readonly kind: ResourceContent["kind"];
  readonly title: string;
  readonly url: string;
  readonly note: string;
};

export const emptyDraft: ResourceDraft = { kind: "link", title: "", url: "", note: "" };

export type ResourceProblem = {
  readonly field: "title" | "url" | "note";
  readonly text: string;
};

const isWebAddress = (url: string): boolean => {
  const parsed = URL.parse(url);
  return parsed?.protocol === "https:" && parsed.hostname.includes(".");
};

/** @returns what is sent, or what is still missing */
export const contentOf = (draft: ResourceDraft): Result<ResourceContent, ResourceProblem> => {
  const [title, url, note] = [draft.title.trim(), draft.url.trim(), draft.note.trim()];
  if (title.length < 2) return err({ field: "title", text: "Please give it a title." });
  if (draft.kind === "note") {
    return note === ""
      ? err({ field: "note", text: "Please write what you want to remember." })
      : ok({ kind: "note", title, note });
  }
  return isWebAddress(url)
    ? ok({ kind: "link", title, url, ...(note !== "" && { note }) })
    : err({ field: "url", text: "A link begins with https:// and leads to a public page." });
};
