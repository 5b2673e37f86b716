type Props = { number: number | string; done?: boolean };

/** The number of a pin, as it stands on the picture and in the list. One that is done is hollow. */
export function PinBadge({ number, done = false }: Props) {
  return (
    <span
      aria-hidden
      className={`grid size-7 shrink-0 place-items-center rounded-full border-2 text-sm font-semibold tabular-nums shadow-card ${done ? "border-edge bg-card text-soft line-through" : "border-card bg-accent text-on-accent"}`}
    >
      {number}
    </span>
  );
}
