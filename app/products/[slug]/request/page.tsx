import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { ClientWords } from "@/app/client-words";
import { ProductBrief } from "@/components/form/product-brief";
import { RequestForm } from "@/components/form/request-form";
import { ButtonLink } from "@/components/ui/button-link";
import { hasHours } from "@/domain/hours/opening";
import { sideOf } from "@/domain/viewer";
import { fromWireField, type Product } from "@/schemas/product";
import { currentViewer } from "@/server/auth";
import { useWords } from "@/server/http/words";
import { hasTerms, seenByVisitors, todayIn } from "@/server/shop";
import { findProductPage } from "../find-product";
import { sendRequest } from "./actions";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const product = await findProductPage((await params).slug);
  return { title: product.title };
}

export default async function RequestPage({ params }: Props) {
  const { slug } = await params;
  const [product, viewer, shop, opening] = await Promise.all([
    findProductPage(slug),
    currentViewer(),
    seenByVisitors.shop(),
    seenByVisitors.opening(),
  ]);
  if (!viewer)
    redirect(`/sign-in?next=${encodeURIComponent(`/products/${product.url_token}/request`)}` as Route);
  return (
    <div className="space-y-6">
      <ProductBrief product={product} working={hasHours(opening)} />
      {sideOf(viewer) === "merchant" ? (
        <ForCustomers product={product} />
      ) : product.open ? (
        <ClientWords of={["request", "issues"]}>
          <Intro />
          <RequestForm
            product={asked(product)}
            viewerId={viewer.id}
            shopName={shop.name}
            terms={await hasTerms()}
            today={todayIn(shop)}
            send={sendRequest}
          />
        </ClientWords>
      ) : (
        <Closed product={product} />
      )}
    </div>
  );
}

/** What the form needs of a product, and nothing else, since it travels to the browser. */
function asked({ id, title, url_token, template, usual_days, order_fields }: Product) {
  return { id, title, url_token, template, usual_days, fields: order_fields.map(fromWireField) };
}

function Intro() {
  const words = useWords("request");
  return <p className="text-soft">{words("intro")}</p>;
}

function Closed({ product }: { product: Product }) {
  const words = useWords("request");
  return (
    <Notice title={words("closed_title")} text={words(product.full ? "full_text" : "closed_text")}>
      <ButtonLink href="/">{words("to_catalogue")}</ButtonLink>
      <ButtonLink look="secondary" href={`/products/${product.url_token}` as Route}>
        {words("to_product")}
      </ButtonLink>
    </Notice>
  );
}

function ForCustomers({ product }: { product: Product }) {
  const words = useWords("request");
  return (
    <Notice title={words("staff_title")} text={words("staff_text")}>
      <ButtonLink href={"/desk" as Route}>{words("to_desk")}</ButtonLink>
      <ButtonLink look="secondary" href={`/products/${product.url_token}` as Route}>
        {words("to_product")}
      </ButtonLink>
    </Notice>
  );
}

function Notice({ title, text, children }: { title: string; text: string; children: React.ReactNode }) {
  return (
    <section className="space-y-4 rounded-2xl border border-line bg-card p-6 shadow-card sm:p-8">
      <h2 className="text-2xl">{title}</h2>
      <p className="max-w-prose text-soft">{text}</p>
      <div className="flex flex-wrap gap-3">{children}</div>
    </section>
  );
}
