import { useEffect } from "react";

type PageHead = {
  readonly title: string;
  readonly description?: string | undefined;
  /** Path of the page's one true address. */
  readonly canonicalPath?: string | undefined;
  /** Data for search engines, as JSON-LD. */
  readonly jsonLd?: object | undefined;
  readonly noIndex?: boolean | undefined;
};

const append = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  document.head.append(element);
  return element;
};

const show = ({ title, description, canonicalPath, jsonLd, noIndex }: PageHead): (() => void) => {
  document.title = title;
  const added: HTMLElement[] = [];
  const general = document.querySelector('meta[name="description"]');
  const generalText = general?.getAttribute("content");
  if (description !== undefined) general?.setAttribute("content", description);
  if (canonicalPath !== undefined) {
    const href = new URL(canonicalPath, location.origin).href;
    added.push(append("link", { rel: "canonical", href }));
  }
  if (noIndex === true) added.push(append("meta", { name: "robots", content: "noindex" }));
  if (jsonLd !== undefined) {
    const script = append("script", { type: "application/ld+json" });
    script.append(JSON.stringify(jsonLd));
    added.push(script);
  }
  return () => {
    for (const element of added) element.remove();
    if (generalText !== null && generalText !== undefined) {
      general?.setAttribute("content", generalText);
    }
  };
};

/** Title, description, canonical address and structured data while a page is shown. */
export const usePageHead = (head: PageHead | undefined): void => {
  const key = JSON.stringify(head);
  useEffect(() => {
    if (head !== undefined) return show(head);
    // The key stands for the head: an equal head in a new object changes nothing.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key]);
};
