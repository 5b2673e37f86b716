import type { ReactNode } from "react";
import type { Sketch } from "@/schemas/sketch";
import { sketchAnchor, useSketchName } from "./sketch-name";
import { SketchPictures } from "./sketch-pictures";
import { SketchState } from "./sketch-state";
import { SketchWords } from "./sketch-words";

type Props = {
  sketch: Sketch;
  /** What there is to know about its pictures. */
  below: ReactNode;
  /** What the viewer may do with it. */
  children?: ReactNode;
};

/** One round in the thread. It never changes after it is sent; only what became of it is said. */
export function SketchCard({ sketch, below, children }: Props) {
  const name = useSketchName()(sketch);
  const past = sketch.state === "replaced" || sketch.state === "changes_requested";
  return (
    <article
      aria-label={name}
      id={sketchAnchor(sketch)}
      tabIndex={-1}
      className={`w-full max-w-xl scroll-mt-24 overflow-hidden rounded-2xl border ${past ? "border-line bg-sunken text-soft" : "border-edge bg-card shadow-card"}`}
    >
      <header className="flex flex-wrap items-center justify-between gap-2 px-4 pt-4 sm:px-5">
        <h3 className="font-display text-lg font-semibold">{name}</h3>
        <SketchState sketch={sketch} />
      </header>
      <div className="space-y-4 p-4 sm:px-5">
        <SketchPictures sketch={sketch} small={past} />
        <SketchWords sketch={sketch} />
        {below}
      </div>
      {children}
    </article>
  );
}
