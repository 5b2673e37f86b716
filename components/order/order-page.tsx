import type { ReactNode } from "react";
import { useFormats, useWords } from "#words";
import { sizeIn } from "@/components/attachment/file-size";
import { Lightbox } from "@/components/attachment/lightbox";
import { DeskKeys } from "@/components/desk/desk-keys";
import { Conversation } from "@/components/message/conversation";
import { Thread } from "@/components/message/thread";
import { ThreadBar } from "@/components/message/thread-bar";
import { ThreadOnly } from "@/components/message/thread-only";
import { QuoteSection } from "@/components/quote/quote-section";
import { useReplies } from "@/components/reply/use-replies";
import { DeliverySection } from "@/components/sale/delivery-section";
import { PaymentSection } from "@/components/sale/payment-section";
import { SketchSection } from "@/components/sketch/sketch-section";
import { UPLOAD_LIMITS } from "@/domain/attachment";
import { sideOf } from "@/domain/viewer";
import { MESSAGES } from "@/i18n/messages";
import { PrimaryAction, primaryOf } from "./header-actions";
import { OrderFiles } from "./order-files";
import { OrderHeader } from "./order-header";
import { OrderLive } from "./order-live";
import { OrderPeople } from "./order-people";
import { OrderRequest } from "./order-request";
import { OrderStepper } from "./order-stepper";
import { OrderTabs } from "./order-tabs";
import { OrderTimeline } from "./order-timeline";
import type { OrderView } from "./order-view";
import { useNews } from "./use-news";
import { isOwnSide } from "./who";

type Props = OrderView & {
  /** Beside the list of the desk: as wide as there is room, and one heading lower. */
  pane?: boolean;
  children?: ReactNode;
};

/** One order, for both sides: what it is, how it stands, the talk, and all that was agreed. */
export function OrderPage({ children, pane = false, ...view }: Props) {
  const { order, viewer } = view;
  const news = useNews(view);
  const sentences = MESSAGES[viewer.locale].order_page;
  return (
    <OrderLive
      id={order.id}
      version={order.version}
      newestNote={view.notes.at(-1)?.id ?? 0}
      byLink={viewer.onlyOrder !== undefined}
      state={order.status_text}
      news={news}
      words={sentences.live}
    >
      <div className={pane ? "space-y-5" : "order-page space-y-3 max-lg:-mt-2 lg:space-y-5"}>
        {children}
        <OrderHeader {...view} pane={pane} />
        <OrderStepper order={order} viewer={viewer} />
        {!pane && <OrderTabs {...view} />}
        <div className={`parts grid items-start gap-5 ${pane ? IN_PANE.parts : ON_PAGE.parts}`}>
          <Talk {...view} pane={pane} />
          <div className="space-y-5">
            <PaymentSection {...view} />
            <DeliverySection {...view} />
            <QuoteSection order={order} viewer={viewer} />
            <SketchSection {...view} />
            <OrderRequest {...view} />
            <OrderFiles {...view} />
            <OrderTimeline order={order} viewer={viewer} />
            <OrderPeople {...view} />
            {sideOf(viewer) === "merchant" && !pane && (
              <DeskKeys words={MESSAGES[viewer.locale].desk.keys} on={["order"]} />
            )}
          </div>
        </div>
      </div>
      <ActionBar {...view} />
      <Lightbox words={sentences.lightbox} />
    </OrderLive>
  );
}

const ON_PAGE = {
  parts: "max-lg:gap-y-0 lg:grid-cols-[minmax(0,1fr)_22rem]",
  talk: "talk scroll-mt-2 lg:sticky lg:top-20 lg:scroll-mt-32",
};
const IN_PANE = {
  parts: "grid-cols-[minmax(0,1fr)] @5xl:grid-cols-[minmax(0,1fr)_22rem]",
  talk: "flex flex-col h-(--talk-height) [--talk-height:max(22rem,100dvh-30rem)] @5xl:sticky @5xl:top-4",
};

/** The thread with its composer; it fills the window, so that the newest message and the place to answer stay in view. */
function Talk({ pane, ...view }: OrderView & { pane: boolean }) {
  const { order, viewer, acts, thread } = view;
  const { only } = thread;
  const words = useWords("order_page");
  const formats = useFormats();
  const { fileBytes } = UPLOAD_LIMITS;
  return (
    <div
      id="thread"
      className={`overflow-hidden rounded-2xl border border-line bg-paper shadow-card print:h-auto print:overflow-visible ${pane ? IN_PANE.talk : ON_PAGE.talk}`}
    >
      <h2 className="sr-only">{words("thread")}</h2>
      <Conversation
        orderId={order.id}
        viewerId={viewer.id}
        newest={order.messages.at(-1)?.id ?? 0}
        newestNote={view.notes.at(-1)?.id ?? 0}
        theirs={order.messages
          .filter(({ sender_type }) => !isOwnSide(viewer, sender_type))
          .map(({ id }) => id)}
        oldest={!only && thread.earlier > 0 ? order.messages[0]?.id : undefined}
        unread={only ? 0 : order.unread}
        readTo={thread.readTo}
        open={order.actions.includes("send_message")}
        notes={order.actions.includes("write_note")}
        label={words("thread")}
        limits={{
          bytes: fileBytes,
          tooLarge: words("composer.too_large", { size: sizeIn(formats, fileBytes) }),
        }}
        words={MESSAGES[viewer.locale].order_page.composer}
        stickers={view.stickers}
        replies={useReplies(view)}
        changes={{
          acts: { edit_message: acts.edit_message, delete_message: acts.delete_message },
          words: MESSAGES[viewer.locale].order_page.message_menu,
          dialog: MESSAGES[viewer.locale].order_page.dialog,
        }}
        isPart={only !== null}
        head={
          <ThreadBar
            orderId={order.id}
            show={only?.show}
            find={only?.words ?? ""}
            found={only?.words ? only.total : null}
            words={MESSAGES[viewer.locale].order_page.thread_bar}
          />
        }
      >
        {only ? <ThreadOnly {...view} only={only} /> : <Thread {...view} />}
      </Conversation>
    </div>
  );
}

/** The next step, always in reach on a small screen. */
function ActionBar(view: OrderView) {
  if (primaryOf(view) === null) return null;
  return (
    <div className="action-bar fixed inset-x-0 bottom-0 z-30 border-t border-line bg-paper px-4 py-2.5 lg:hidden print:hidden [&>a]:w-full [&>div>button]:w-full">
      <PrimaryAction {...view} />
    </div>
  );
}
