import type { ReactNode } from "react";
import { useWords } from "#words";
import { PictureGrid } from "@/components/attachment/picture-grid";
import { RichText } from "@/components/message/rich-text";
import { askedAmong } from "@/domain/product/asked";
import { sideOf } from "@/domain/viewer";
import type { Answered } from "@/schemas/order";
import { fromWireField } from "@/schemas/product";
import { AnswerValue, OtherValue } from "./answer-value";
import { EditRequest } from "./edit-request";
import type { OrderView } from "./order-view";
import { RailSection } from "./rail-section";

/** What the customer asked for: every answer under the label it was asked with, then the words and the pictures. */
export function OrderRequest(view: OrderView) {
  const { order, viewer } = view;
  const words = useWords("order_page");
  const asked = new Set(order.order_fields.map(({ field_name }) => field_name));
  const others = Object.entries(order.order_extra).filter(([key]) => !asked.has(key));
  return (
    <RailSection id="request" title={words("request")}>
      <Pair label={words("description")}>
        <RichText>{order.content}</RichText>
      </Pair>
      <dl className="grid gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-1 xl:grid-cols-2">
        {askedIn(order.order_fields).map((field) => (
          <Pair key={field.field_name} label={field.name} inList>
            <AnswerValue field={field} />
          </Pair>
        ))}
        {others.map(([key, value]) => (
          <Pair key={key} label={key} inList>
            <OtherValue value={value} />
          </Pair>
        ))}
        <Pair label={words("phone")} inList>
          {sideOf(viewer) === "merchant" ? (
            <a
              href={`tel:${order.phone.replace(/[^\d+]/g, "")}`}
              className="inline-flex min-h-6 items-center text-accent underline underline-offset-4"
            >
              {order.phone}
            </a>
          ) : (
            order.phone
          )}
        </Pair>
      </dl>
      {order.images.length > 0 && (
        <div className="space-y-2" data-gallery>
          <h3 className="text-sm text-soft">{words("references")}</h3>
          <PictureGrid
            pictures={order.images.map((address, at) => ({
              address,
              alt: words("picture", { number: at + 1 }),
              caption: words("picture", { number: at + 1 }),
            }))}
          />
        </div>
      )}
      {order.actions.includes("update") && <EditRequest {...view} />}
    </RailSection>
  );
}

/** Without those that this customer was not asked, since they depend on other answers. */
function askedIn(fields: Answered[]): Answered[] {
  const answers = Object.fromEntries(fields.map(({ field_name, value }) => [field_name, value]));
  const questions = fields.map((field) => ({ ...fromWireField(field), field }));
  return askedAmong(questions, answers).map(({ field }) => field);
}

function Pair({ label, inList = false, children }: { label: string; inList?: boolean; children: ReactNode }) {
  const [Name, Value] = inList ? (["dt", "dd"] as const) : (["h3", "div"] as const);
  return (
    <div>
      <Name className="text-sm text-soft">{label}</Name>
      <Value>{children}</Value>
    </div>
  );
}
