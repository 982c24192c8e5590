import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const makers = /zod\/v4\/core\/(?:to-json-schema|json-schema-processors)\.js$/;
const exported = /^export (?:const|function|class) (\w+)/gm;

/**
 * Leaves out what makes JSON Schemas of zod's schemas, which no page does and every schema names:
 * 5 KB of each page that checks by the domain's own schemas.
 */
export const withoutJsonSchemas = (): Plugin => ({
  name: "without-json-schemas",
  enforce: "pre",
  load: (id) => {
    if (!makers.test(id)) return;
    const names = [...readFileSync(id, "utf8").matchAll(exported)].map(([, name]) => name);
    const list = names.map((name) => `none as ${name}`).join(", ");
    return `const none = () => none;\nexport { ${list} };`;
  },
});
