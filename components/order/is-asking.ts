/** Whether somebody is filling in a dialog: what is drawn anew under their hands may take it away, and what they wrote with it. */
export function isAsking(): boolean {
  return document.querySelector("dialog[open] form") !== null;
}
