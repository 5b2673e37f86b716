import { useWords } from "#words";
import { drawnIn } from "@/components/order/drawn";
import type { OrderView } from "@/components/order/order-view";
import { RailSection } from "@/components/order/rail-section";
import { roundsUsed } from "@/domain/sketch/rounds";
import { sideOf } from "@/domain/viewer";
import type { Sketch } from "@/schemas/sketch";
import { CompareNewest } from "./compare-newest";
import { SketchFormAction } from "./sketch-form-action";
import { sketchAnchor, useSketchName } from "./sketch-name";
import { SketchPictures } from "./sketch-pictures";
import { SketchState } from "./sketch-state";

/** The newest rounds of pictures, the earlier ones folded, and the merchant's way to the next. */
export function SketchSection(view: OrderView) {
  const words = useWords("order_page");
  const { sketches, actions, quotes } = view.order;
  const newest = sketches.findLast(({ kind }) => kind === "sketch");
  const finished = sketches.findLast(({ kind }) => kind === "finished");
  const earlier = sketches.filter((round) => round !== newest && round !== finished).reverse();
  const next = drawnIn("rounds", actions);
  const [used, included] = [roundsUsed(sketches), quotes.at(-1)?.rounds];
  return (
    <RailSection id="sketches" title={words("sketch.title")}>
      {sketches.length === 0 && <p className="text-soft">{words(`sketch.none.${sideOf(view.viewer)}`)}</p>}
      {newest && included !== null && included !== undefined && (
        <p className={used > included ? "text-warn" : "text-soft"}>
          {words("sketch.rounds_used", { used, included })}
        </p>
      )}
      {finished && <Round sketch={finished} />}
      {newest && <Round sketch={newest} />}
      <CompareNewest
        rounds={sketches.filter(({ kind, pictures }) => kind === "sketch" && pictures.length > 0)}
        locale={view.viewer.locale}
      />
      {earlier.length > 0 && (
        <details className="border-t border-line pt-1">
          <summary className="min-h-11 content-center">{words("sketch.earlier")}</summary>
          <div className="space-y-4">
            {earlier.map((round) => (
              <Round key={round.id} sketch={round} small />
            ))}
          </div>
        </details>
      )}
      {next.length > 0 && (
        <div className="flex flex-wrap gap-2">
          {next.map((ability) => (
            <SketchFormAction key={ability} {...view} ability={ability} />
          ))}
        </div>
      )}
    </RailSection>
  );
}

function Round({ sketch, small }: { sketch: Sketch; small?: boolean }) {
  const words = useWords("order_page");
  return (
    <div className="space-y-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="font-medium">{useSketchName()(sketch)}</h3>
        <SketchState sketch={sketch} />
      </div>
      <SketchPictures sketch={sketch} small={small} />
      <a
        href={`#${sketchAnchor(sketch)}`}
        className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
      >
        {words("quote_card.see")}
      </a>
    </div>
  );
}
