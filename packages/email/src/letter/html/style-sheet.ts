import { dark } from "./palette.ts";

const darkRules = (scope: string): string =>
  [
    [".wm-paper", `background-color:${dark.paper}`],
    [".wm-surface", `background-color:${dark.surface};border-color:${dark.line}`],
    [".wm-ink", `color:${dark.ink}`],
    [".wm-soft", `color:${dark.inkSoft}`],
    [".wm-wash", `background-color:${dark.wash};border-color:${dark.blaze}`],
    [".wm-line", `border-color:${dark.line}`],
    [".wm-stone", `background-color:${dark.ink}`],
    [".wm-blaze", `background-color:${dark.blaze}`],
    [".wm-primary", `background-color:${dark.blaze};border-color:${dark.blaze}`],
    [".wm-primary-label", `color:${dark.onBlaze}`],
    [".wm-plain", `background-color:${dark.surface};border-color:${dark.blaze}`],
    [".wm-link", `color:${dark.blaze}`],
  ]
    .map(([name, rule = ""]) => `${scope}${name}{${rule.replaceAll(/;|$/g, " !important$&")}}`)
    .join("");

/**
 * What cannot be written inline. A client that drops it shows the light form with the buttons side by
 * side. Outlook on the web and its apps ignore `prefers-color-scheme` and mark up the page instead.
 */
export const styleSheet = [
  ":root{color-scheme:light dark;supported-color-schemes:light dark}",
  "body{margin:0}",
  "@media (max-width:480px){",
  ".wm-gutter{padding-left:20px !important;padding-right:20px !important}",
  ".wm-actions{width:100% !important}",
  ".wm-stack{display:block !important;padding:0 0 10px !important}",
  ".wm-heading{font-size:24px !important;line-height:31px !important}",
  "}",
  `@media (prefers-color-scheme:dark){${darkRules("")}}`,
  darkRules("[data-ogsc] "),
].join("");
