"use client";

import {
  type ComponentProps,
  lazy,
  type ReactNode,
  Suspense,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { untilLoaded } from "@/components/ui/until-loaded";
import type { Messages } from "@/i18n/messages";
import { Answering } from "./answering";
import { Colleagues } from "./colleagues";
import { Composer } from "./composer";
import { Jump } from "./jump";
import { OtherSide } from "./other-side";
import { Outbox } from "./outbox";
import { answering } from "./outgoing";
import type { Replies } from "./reply-menu";
import type { StickerChoice } from "./sticker-picker";
import { type MessageTask, type Named, type ThreadActs, ThreadActsProvider } from "./thread-acts";
import { UnreadFrom, useUnreadFrom } from "./unread-line";
import { useArrows } from "./use-arrows";
import { useAway } from "./use-away";
import { useLead } from "./use-lead";
import { useOutbox } from "./use-outbox";
import { usePlace } from "./use-place";
import { useRead } from "./use-read";
import { useTelling } from "./use-telling";
import { useThreadAddress } from "./use-thread-address";

const ChangeDialog = lazy(() => untilLoaded(() => import("./change-dialog")));

export type ConversationWords = Messages["order_page"]["composer"];

type Props = {
  orderId: number;
  viewerId: number;
  /** The newest message of the thread, 0 when there is none, and the newest of the staff's notes. */
  newest: number;
  newestNote: number;
  /** The other side's messages that are drawn. */
  theirs: number[];
  /** The first message that is drawn, where others stand before it. */
  oldest?: number;
  unread: number;
  /** The last message that the viewer had read. */
  readTo: number;
  /** Whether the viewer may write to the other side, and to the staff alone. */
  open: boolean;
  notes: boolean;
  label: string;
  limits: { bytes: number; tooLarge: string };
  words: ConversationWords;
  stickers: StickerChoice[];
  /** What the staff have saved to answer with; a customer has none. */
  replies?: Replies;
  /** What one may do with messages that were sent, and the words for it. */
  changes: Pick<ComponentProps<typeof ChangeDialog>, "acts" | "words" | "dialog">;
  /** What stands above the thread. */
  head: ReactNode;
  /** Whether a part of the thread is shown by itself, and not the thread. */
  isPart: boolean;
  /** The thread as the server has drawn it. */
  children: ReactNode;
};

/** The thread with what is on its way at its end, and the place to write below. It opens at the newest message. */
export function Conversation({
  orderId,
  viewerId,
  newest,
  newestNote,
  theirs,
  oldest,
  unread,
  readTo,
  open,
  notes,
  label,
  limits,
  words,
  stickers,
  replies,
  changes,
  head,
  isPart,
  children,
}: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const [away, scrolledTo] = useAway(oldest);
  const [seen, setSeen] = useState(newest);
  const outbox = useOutbox({
    orderId,
    viewerId,
    newest,
    newestNote,
  });
  const telling = useTelling(orderId);
  const tell = open ? telling : undefined;
  const [answers, setAnswers] = useState<Named | null>(null);
  const [task, change] = useState<MessageTask | null>(null);
  const lead = useLead(scroller, orderId, `${isPart} ${oldest}`, !isPart);
  const [, go] = useThreadAddress(orderId);
  const acts = useMemo<ThreadActs>(() => {
    const answer = (message: Named) => {
      setAnswers(message);
      document.getElementById("message")?.focus();
    };
    return { lead, change, ...(open && { answer }) };
  }, [lead, open]);
  const keepPlace = usePlace(scroller, away);
  const keys = useArrows(scroller);
  useRead({ orderId, newest, unread, scroller });

  const unreadFrom = useUnreadFrom(unread, readTo);
  const meanwhile = theirs.filter((id) => id > seen).length;

  // The scroller counts from its end (see `flex-col-reverse`): 0 is the newest message.
  const toNewest = () => scroller.current?.scrollTo({ top: 0 });
  useEffect(() => {
    if (!away) setSeen(newest);
  }, [away, newest]);

  return (
    <div className="flex min-h-0 flex-1 flex-col">
      {head}
      <div className="relative min-h-0 flex-1">
        <section
          ref={scroller}
          data-thread
          aria-label={label}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it by the arrow keys
          tabIndex={0}
          {...keys}
          onScroll={({ currentTarget }) => {
            scrolledTo(currentTarget.scrollTop);
            keepPlace();
          }}
          className="flex h-full flex-col-reverse overflow-y-auto print:h-auto print:overflow-visible -outline-offset-2 [overflow-anchor:none]"
        >
          <div className="min-h-full shrink-0">
            <ThreadActsProvider value={acts}>
              <UnreadFrom value={unreadFrom}>{children}</UnreadFrom>
            </ThreadActsProvider>
            <Outbox {...outbox} words={words} />
          </div>
        </section>
        {away && <Jump words={words} meanwhile={meanwhile} go={toNewest} />}
      </div>
      {!open && <p className="border-t border-line bg-sunken px-5 py-4 text-soft">{words.closed}</p>}
      {replies && <Colleagues words={replies.words.writing} />}
      <OtherSide
        here={replies ? words.customer_here : words.studio_here}
        writing={replies ? words.customer_writing : words.studio_writing}
      />
      <Suspense>
        {task && (
          <ChangeDialog
            {...changes}
            orderId={orderId}
            task={task}
            lost={words.lost}
            onClose={() => change(null)}
          />
        )}
      </Suspense>
      {answers && (
        <Answering
          message={answers}
          label={words.answering}
          stop={words.stop_answering}
          onStop={() => setAnswers(null)}
        />
      )}
      {(open || notes) && (
        <Composer
          place={`${viewerId}-${orderId}`}
          open={open}
          notes={notes}
          limits={limits}
          words={words}
          stickers={stickers}
          replies={replies}
          onType={tell}
          onSend={(written) => {
            outbox.post(answering(written, answers));
            if (!written.some(({ note }) => note)) setAnswers(null);
            if (isPart) go({});
            toNewest();
          }}
        />
      )}
    </div>
  );
}
