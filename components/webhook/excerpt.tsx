/** The beginning of an answer's body, as it came. */
export function Excerpt({ text }: { text: string }) {
  return (
    <pre
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be in reach of the keyboard.
      tabIndex={0}
      className="max-h-48 overflow-auto rounded-lg bg-sunken p-3 font-mono text-sm wrap-anywhere whitespace-pre-wrap"
    >
      {text}
    </pre>
  );
}
