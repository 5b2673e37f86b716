import { useWords } from "#words";
import { hasHours } from "@/domain/hours/opening";
import type { ShopSettings } from "@/schemas/shop";
import { OpeningTimes } from "../product/opening-times";

/** How the shop is set, for those who do not decide it. */
export function ShopFacts({ shop }: { shop: ShopSettings }) {
  const words = useWords("shop");
  const facts = [
    [words("name"), shop.name],
    [words("time_zone"), shop.time_zone],
    [words("currency"), shop.currency],
    [words("pay_how"), shop.pay_how || words("pay_how_empty")],
    [words("terms"), shop.terms || words("terms_empty")],
    [words("week"), <ShopHours key="hours" shop={shop} />],
    [words("address"), shop.address || words("pay_how_empty")],
    [words("tax_number"), shop.tax_number || words("pay_how_empty")],
    [words("reply_goal"), String(shop.reply_goal)],
    [words("stickers"), words(shop.stickers ? "yes" : "no")],
    [words("watermark_sketches"), words(shop.watermark_sketches ? "yes" : "no")],
    [words("files_after_balance"), words(shop.files_after_balance ? "yes" : "no")],
  ] as const;
  return (
    <div className="space-y-5">
      <p className="text-soft">{words("read_only")}</p>
      <dl className="space-y-4">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt className="text-sm text-soft">{label}</dt>
            <dd className="break-words whitespace-pre-line">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function ShopHours({ shop }: { shop: ShopSettings }) {
  const words = useWords("shop");
  if (!hasHours(shop) && !shop.hours && shop.closed_days.length === 0) return words("pay_how_empty");
  return <OpeningTimes week={shop.week} closed={shop.closed_days} note={shop.hours} />;
}
