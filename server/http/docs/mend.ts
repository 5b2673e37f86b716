/**
 * Gives the component's own controls the names and roles that they lack for whoever does not see them. Runs in the
 * browser, on everything the component draws.
 */
export const MEND = `(() => {
  const name = (text) => (element) => element.hasAttribute("aria-label") || element.setAttribute("aria-label", text);
  const mends = {
    "button[aria-selected]:not([role=tab])": (element) => {
      element.setAttribute("aria-current", element.getAttribute("aria-selected"));
      element.removeAttribute("aria-selected");
    },
    "button[role=search]": (element) => { element.removeAttribute("role"); name("Search")(element); },
    ".scalar-code-copy:not([aria-label])": name("Copy"),
    ".cm-content": name("Value"),
    // The component's own example of a token is a joke of its makers.
    "[placeholder^=QUxMIF]": (element) => element.setAttribute("placeholder", "Your token or key"),
    "ul.endpoints:not([tabindex]), pre > code:not([tabindex])": (element) => element.setAttribute("tabindex", "0"),
  };
  const mend = () => {
    for (const [found, how] of Object.entries(mends)) document.querySelectorAll(found).forEach(how);
  };
  new MutationObserver(mend).observe(document.documentElement, {
    subtree: true, childList: true, attributeFilter: ["aria-selected"],
  });
})();`;

/** An empty token would be a wrong one: without any, whoever is signed in on this site is so when trying a call. */
export const BEFORE_TRYING = `const onBeforeRequest = ({ request: { headers } }) => {
  for (const name of ["Token", "Authorization"])
    if (/^(Bearer)?\\s*$/.test(headers.get(name) ?? "none")) headers.delete(name);
};`;
