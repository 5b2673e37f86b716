import * as z from "zod";
import { isMedia } from "@/domain/message";
import { isSticker } from "@/domain/sticker";
import { dayIn, type Formats, moneyIn } from "@/i18n/formats";
import type { Words } from "@/i18n/translate";
import { MessageMeta } from "@/schemas/message";
import type { Prisma, Tx } from "@/server/db";

type Row = { id: number; data: Prisma.JsonValue };
type Voice = { words: Words; formats: Formats };

/** Which message, version or round a notification tells of. */
const Refers = z.object({
  event: z.string().optional(),
  message_id: z.int().optional(),
  version: z.int().optional(),
  round: z.int().optional(),
});

/** More of a message is read on the page. */
const MOST = 4_000;

/**
 * What belongs to each notification of an order, line by line: the text of a message or the name of its file, what a quote
 * comes to, what goes with a round of pictures. `said` holds the messages by their numbers.
 */
export async function detailsOf(tx: Tx, orderId: number, rows: readonly Row[], voice: Voice) {
  const refers = new Map(rows.map(({ id, data }) => [id, Refers.parse(data)]));
  const all = [...refers.values()];
  const ids = all.flatMap(({ message_id }) => message_id ?? []);
  const versions = all.flatMap(({ event, version }) => (event === "send_quote" && version) || []);
  const rounds = all.flatMap(({ round }) => round ?? []);
  const messages = await tx.message.findMany({ where: { orderId, id: { in: ids } } });
  const quotes = await tx.quote.findMany({ where: { orderId, version: { in: versions } } });
  const sketches = await tx.sketch.findMany({
    where: { orderId, round: { in: rounds } },
    include: { _count: { select: { pictures: true } } },
  });
  const said = new Map(messages.map((message) => [message.id, message]));
  const linesOf = (id: number): string[] => {
    const { event, message_id, version, round } = refers.get(id) ?? {};
    const message = said.get(message_id ?? 0);
    if (message) return linesOfMessage(message, voice);
    const quote = event === "send_quote" && quotes.find((one) => one.version === version);
    if (quote) return linesOfQuote(quote, voice);
    const kind = SHOWN[event ?? ""];
    const sketch = kind && sketches.find((one) => one.kind === kind && one.round === round);
    return sketch ? linesOfRound(sketch, voice) : [];
  };
  return { said, linesOf };
}

const SHOWN: Record<string, "sketch" | "finished"> = { send_sketch: "sketch", show_finished: "finished" };

function linesOfMessage(
  { type, content, meta, deletedAt }: Prisma.MessageGetPayload<object>,
  { words }: Voice,
): string[] {
  if (deletedAt) return [];
  if (isMedia(type)) return [MessageMeta.nullable().parse(meta)?.file_name ?? ""].filter(Boolean);
  if (type === "sticker" && isSticker(content)) return [words(`sticker.${content}`)];
  return [content.length > MOST ? `${content.slice(0, MOST).toWellFormed()}…` : content];
}

function linesOfQuote(quote: Prisma.QuoteGetPayload<object>, { words, formats }: Voice): string[] {
  const amount = moneyIn(formats)({ amount: Number(quote.amount), currency: quote.currency });
  return [
    words("mail.amount", { amount }),
    ...(quote.days === null ? [] : [words("mail.days", { days: quote.days })]),
    ...(quote.validUntil ? [words("mail.valid", { day: dayIn(formats)(quote.validUntil) })] : []),
    quote.content,
  ].filter(Boolean);
}

type Round = { note: string; _count: { pictures: number } };

function linesOfRound({ note, _count }: Round, { words }: Voice): string[] {
  return [words("mail.pictures", { count: _count.pictures }), note].filter(Boolean);
}
