/** Our colours and type for the component that draws the document: its own variables, set to our tokens. */
export const STYLE = `
html { background: var(--paper); color: var(--ink); scroll-padding-top: 4.5rem; }
body { margin: 0; font-family: var(--scalar-font); --scalar-custom-header-height: 3.5rem; }
.light-mode { color-scheme: light; }
.dark-mode { color-scheme: dark; }
.light-mode, .dark-mode {
  --scalar-font: ui-sans-serif, system-ui, "Segoe UI", Roboto, "Helvetica Neue", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  --scalar-font-code: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
  --scalar-background-1: var(--paper);
  --scalar-background-2: var(--card);
  --scalar-background-3: var(--sunken);
  --scalar-background-4: var(--line);
  --scalar-background-accent: var(--tint);
  --scalar-background-danger: var(--bad-tint);
  --scalar-background-alert: var(--warn-tint);
  --scalar-color-1: var(--ink);
  --scalar-color-2: var(--soft);
  --scalar-color-3: var(--soft);
  --scalar-color-ghost: var(--soft);
  --scalar-color-disabled: var(--soft);
  --scalar-color-accent: var(--accent);
  --scalar-link-color: var(--accent);
  --scalar-link-color-hover: var(--accent-strong);
  --scalar-border-color: var(--line);
  --scalar-color-green: var(--good);
  --scalar-color-red: var(--bad);
  --scalar-color-danger: var(--bad);
  --scalar-color-yellow: var(--warn);
  --scalar-color-alert: var(--warn);
  --scalar-color-orange: var(--accent);
  --scalar-color-blue: var(--accent);
  --scalar-color-purple: var(--accent-strong);
  --scalar-button-1: var(--accent);
  --scalar-button-1-hover: var(--accent-strong);
  --scalar-button-1-color: var(--on-accent);
  --scalar-sidebar-background-1: var(--paper);
  --scalar-sidebar-color-1: var(--ink);
  --scalar-sidebar-color-2: var(--soft);
  --scalar-sidebar-border-color: var(--line);
  --scalar-sidebar-item-hover-background: var(--sunken);
  --scalar-sidebar-item-hover-color: var(--ink);
  --scalar-sidebar-item-active-background: var(--tint);
  --scalar-sidebar-color-active: var(--accent);
  --scalar-sidebar-search-background: var(--card);
  --scalar-sidebar-search-border-color: var(--edge);
  --scalar-sidebar-search-color: var(--soft);
}
.scalar-app h1, .scalar-app h2, .scalar-app h3, .home { font-family: "Fraunces", "Songti SC", "Noto Serif CJK SC", Georgia, serif; font-weight: 600; }
#reference button[aria-expanded] { min-width: 1.5rem; min-height: 1.5rem; }
.bar nav { display: flex; gap: 1.5rem; }
.bar { position: sticky; top: 0; z-index: 20; box-sizing: border-box; height: 3.5rem; padding: 0 1rem; display: flex; align-items: center; gap: 1.5rem;
  background: var(--paper); border-bottom: 1px solid var(--line); }
.bar a { display: inline-flex; min-height: 2.75rem; align-items: center; gap: 0.6rem; color: var(--ink); text-decoration: none; }
.bar a:hover { text-decoration: underline; text-underline-offset: 4px; }
.home { margin-right: auto; font-size: 1.2rem; }
.skip { position: fixed; top: -5rem; left: 0.5rem; z-index: 30; padding: 0.75rem 1rem; border-radius: 0.5rem; background: var(--card); color: var(--ink); }
.skip:focus { top: 0.5rem; }
main:focus { outline: none; }
noscript p { margin: 2rem auto; max-width: 40rem; padding: 0 1rem; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`;
