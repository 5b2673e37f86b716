import { Paperclip } from "lucide";
import type { ReactNode } from "react";
import { useFormats, useWords } from "#words";
import { PictureGrid } from "@/components/attachment/picture-grid";
import { RichText } from "@/components/message/rich-text";
import { Icon } from "@/components/ui/icon";
import { localAddress } from "@/domain/attachment";
import { isDay } from "@/domain/day";
import type { FieldType } from "@/domain/product/field-types";
import type { Answered } from "@/schemas/order";
import { useDay } from "./formats";

type Value = Answered["value"];
type ValueProps = { field: Answered; value: Value };

const SHOWN = {
  text: Plain,
  textarea: Plain,
  number: Quantity,
  radio: Plain,
  checkbox: Choices,
  select: Plain,
  date: DayValue,
  time: Plain,
  datetime: Moment,
  color: Colour,
  image: Pictures,
  images: Pictures,
  file: File,
} as const satisfies Record<FieldType, (props: ValueProps) => ReactNode>;

/** An answer as its kind of question is best read. */
export function AnswerValue({ field }: { field: Answered }) {
  const words = useWords("order_page");
  const { value } = field;
  const empty = value === "" || (Array.isArray(value) && value.length === 0);
  if (empty) return <span className="text-soft">{words("no_answer")}</span>;
  const Shown = SHOWN[field.type];
  return <Shown field={field} value={value} />;
}

/** What was sent along without a question for it. */
export function OtherValue({ value }: { value: Value | null }) {
  const words = useWords("order_page");
  if (value === null || value === "") return <span className="text-soft">{words("no_answer")}</span>;
  if (typeof value === "boolean") return words(value ? "yes" : "no");
  return <RichText>{textOf(value)}</RichText>;
}

function Plain({ value }: ValueProps) {
  return <RichText>{textOf(value)}</RichText>;
}

function Quantity({ field, value }: ValueProps) {
  const { number } = useFormats();
  const text = typeof value === "number" ? number(value, { maximumFractionDigits: 6 }) : textOf(value);
  return (
    <span className="tabular-nums">
      {text}
      {field.unit && ` ${field.unit}`}
    </span>
  );
}

function Choices({ value }: ValueProps) {
  const words = useWords("order_page");
  if (typeof value === "boolean") return words(value ? "yes" : "no");
  return (
    <ul className="flex flex-wrap gap-1.5">
      {(Array.isArray(value) ? value : [String(value)]).map((choice) => (
        <li key={choice} className="rounded-full bg-sunken px-2.5 py-0.5">
          {choice}
        </li>
      ))}
    </ul>
  );
}

function DayValue({ value }: ValueProps) {
  const day = useDay();
  const text = textOf(value);
  return isDay(text) ? day(text) : text;
}

function Moment({ value }: ValueProps) {
  const day = useDay();
  const [date = "", time = ""] = textOf(value).split(/[T ]/);
  return isDay(date) ? `${day(date)}, ${time}` : textOf(value);
}

function Colour({ value }: ValueProps) {
  const hex = textOf(value);
  return (
    <span className="inline-flex items-center gap-2">
      <span
        aria-hidden
        className="size-6 rounded-full border border-edge"
        style={{ backgroundColor: /^#[0-9a-f]{3,6}$/i.test(hex) ? hex : undefined }}
      />
      <code className="uppercase">{hex}</code>
    </span>
  );
}

function Pictures({ field, value }: ValueProps) {
  const addresses = Array.isArray(value) ? value : [String(value)];
  return (
    <div className="pt-1" data-gallery>
      <PictureGrid
        pictures={addresses.map((address) => ({ address, alt: field.name, caption: field.name }))}
      />
    </div>
  );
}

function File({ value }: ValueProps) {
  const words = useWords("order_page");
  const address = textOf(value);
  return (
    <a
      href={localAddress(address) ?? address}
      target="_blank"
      rel="noopener noreferrer nofollow ugc"
      className="inline-flex min-h-11 items-center gap-2 text-accent underline underline-offset-4"
    >
      <Icon of={Paperclip} size={16} />
      {words("open_file")}
    </a>
  );
}

function textOf(value: Value): string {
  return Array.isArray(value) ? value.join(", ") : String(value);
}
