import type { IconNode } from "lucide";

type Props = { of: IconNode; size: number; className?: string };

/** A mark beside words, so nothing to those who only hear the page. On the server it is drawn without any script. */
export function Icon({ of, size, className }: Props) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 24 24"
      width={size}
      height={size}
      className={className}
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {of.map(([Tag, attributes]) => (
        <Tag key={JSON.stringify(attributes)} {...attributes} />
      ))}
    </svg>
  );
}
