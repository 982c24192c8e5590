/** Light and dark by the system, without a script. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#faf7f2, #1c1a17);
  --surface: light-dark(#ffffff, #262320);
  --ink: light-dark(#2b2622, #ece6dd);
  --soft: light-dark(#6b6259, #a89e92);
  --line: light-dark(#e4dcd1, #3b3630);
  --accent: light-dark(#1f6f5c, #6fc7b0);
  --warn: light-dark(#9a3412, #fdba74);
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif;
}
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.top {
  display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: baseline;
  padding: 1rem clamp(1rem, 4vw, 3rem); border-bottom: 1px solid var(--line);
}
.brand { font-weight: 650; color: inherit; text-decoration: none; }
.hint, .meta, .people { color: var(--soft); font-size: .9rem; }
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem clamp(1rem, 4vw, 3rem) 4rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 1.5rem 0 1rem; overflow-wrap: anywhere; }
.filter, .actions { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
.filter input { flex: 1 1 9rem; }
input, button {
  font: inherit; color: inherit; background: var(--surface); padding: .5rem .75rem;
  border: 1px solid var(--line); border-radius: .5rem;
}
button { cursor: pointer; }
.mails, .attachments { list-style: none; margin: 0; padding: 0; }
.mails { border: 1px solid var(--line); border-radius: .75rem; overflow: hidden; }
.mails li + li { border-top: 1px solid var(--line); }
.row {
  display: grid; gap: .125rem; padding: .75rem 1rem; background: var(--surface);
  color: inherit; text-decoration: none; overflow-wrap: anywhere;
}
.row:hover .subject { text-decoration: underline; }
.subject { font-weight: 600; }
.fate { color: var(--warn); border: 1px solid; border-radius: 1rem; padding: 0 .5rem; font-size: .8rem; }
.empty { padding: 2rem; text-align: center; color: var(--soft); border: 1px dashed var(--line); border-radius: .75rem; }
.envelope, .headers { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 0 0 1rem; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
.attachments { display: flex; flex-wrap: wrap; gap: .5rem; margin-bottom: 1rem; }
.attachments li { background: var(--surface); border: 1px solid var(--line); border-radius: .5rem; padding: .5rem .75rem; }
.tabs { display: flex; gap: 1rem; border-bottom: 1px solid var(--line); margin-bottom: 1rem; }
.tabs a { padding: .5rem 0; color: var(--soft); text-decoration: none; }
.tabs a[aria-current] { color: var(--ink); box-shadow: inset 0 -2px var(--accent); }
.mail { width: 100%; height: 70vh; border: 1px solid var(--line); border-radius: .75rem; background: #fff; }
pre {
  background: var(--surface); border: 1px solid var(--line); border-radius: .75rem;
  padding: 1rem; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere;
}
.source { font-size: .85rem; }
@media (max-width: 30rem) { .headers { grid-template-columns: 1fr; } .headers dd { margin-bottom: .5rem; } }
`;
