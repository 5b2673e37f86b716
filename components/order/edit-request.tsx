import { useWords } from "#words";
import type { Kept } from "@/components/attachment/upload";
import { MESSAGES } from "@/i18n/messages";
import type { Answered } from "@/schemas/order";
import { dialogWordsIn } from "./dialog-words";
import { EditRequestButton } from "./edit-request-button";
import type { OrderView } from "./order-view";
import { questionsOf, requestAsTyped } from "./request-as-typed";

/** Lets the customer change what they asked for. */
export function EditRequest({ order, viewer, acts, shop }: OrderView) {
  const name = useWords("order")("ability.update");
  const words = useWords("order_page");
  const { request, issues, order_page } = MESSAGES[viewer.locale];
  const pictures = order.images.map((address, at) =>
    kept(address, words("picture", { number: at + 1 }), true),
  );
  return (
    <EditRequestButton
      label={name}
      words={dialogWordsIn(viewer.locale)}
      form={{
        orderId: order.id,
        fields: questionsOf(order),
        now: requestAsTyped(order),
        files: { images: pictures, ...Object.fromEntries(order.order_fields.flatMap(answerFiles)) },
        today: shop.today,
        submitLabel: name,
        act: acts.update,
        words: order_page.edit,
        dialog: order_page.dialog,
        intl: { locale: viewer.locale, timeZone: shop.timeZone, messages: { request, issues } },
      }}
    />
  );
}

/** The uploads that answer a question, under the name of the form's field; none for the other questions. */
function answerFiles({ field_name, type, name, value }: Answered): [string, Kept[]][] {
  if (type !== "image" && type !== "images" && type !== "file") return [];
  const addresses = [value].flat().map(String).filter(Boolean);
  const called = (at: number) => (addresses.length > 1 ? `${name} ${at + 1}` : name);
  return [
    [`order_extra.${field_name}`, addresses.map((address, at) => kept(address, called(at), type !== "file"))],
  ];
}

/** Its size is not known here, and not said. */
function kept(address: string, name: string, isImage: boolean): Kept {
  return { address, name, size: 0, isImage };
}
