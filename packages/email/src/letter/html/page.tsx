import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Letter } from "../letter.ts";
import { Card } from "./card.tsx";
import { light } from "./palette.ts";
import { styleSheet } from "./style-sheet.ts";
import { Table } from "./table.tsx";

/** Outlook for Windows knows no `max-width`: it gets a column of fixed width in comments of its own. */
const outlookColumn = (html: string): string =>
  [
    '<!--[if mso]><table role="presentation" align="center" width="600"><tr><td><![endif]-->',
    html,
    "<!--[if mso]></td></tr></table><![endif]-->",
  ].join("");

const CardMarkup = ({ letter }: { readonly letter: Letter }): ReactElement => (
  <div
    dangerouslySetInnerHTML={{
      __html: outlookColumn(renderToStaticMarkup(<Card letter={letter} />)),
    }}
  />
);

/** Empty room after the preview, without which an inbox would go on with the letter's first words. */
const previewEnd = "\u00A0\u200C".repeat(90);

/** Some clients drop the outermost element, hence the language on a second one. */
export const Page = ({ letter }: { readonly letter: Letter }): ReactElement => (
  <html lang="en" dir="ltr">
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
      <meta name="format-detection" content="telephone=no,date=no,address=no,email=no" />
      <title>{letter.subject}</title>
      <style>{styleSheet}</style>
    </head>
    <body className="wm-paper" style={{ backgroundColor: light.paper, margin: 0, padding: 0 }}>
      <div dir="auto" style={{ display: "none", maxHeight: 0, overflow: "hidden" }}>
        {letter.preview}
        {previewEnd}
      </div>
      <div lang="en" dir="ltr">
        <Table className="wm-paper" style={{ backgroundColor: light.paper, tableLayout: "fixed" }}>
          <tr>
            <td style={{ padding: "24px 12px 32px" }}>
              <CardMarkup letter={letter} />
            </td>
          </tr>
        </Table>
      </div>
    </body>
  </html>
);
