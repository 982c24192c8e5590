import { renderToStaticMarkup } from "react-dom/server";
import type { Letter } from "../letter.ts";
import { Page } from "./page.tsx";

/** A whole HTML document; React escapes every word in it. Needs nothing from the network. */
export const renderHtml = (letter: Letter): string =>
  `<!doctype html>${renderToStaticMarkup(<Page letter={letter} />).replace(/^<!doctype html>/i, "")}`;
