import type { ReactNode } from "react";

type Props = { width: number; height: number; className?: string; children: ReactNode };

/** A box of a picture's own proportions, as large as there is room: shares of it are shares of the picture. */
export function PictureFrame({ width, height, className = "", children }: Props) {
  const ratio = width / height;
  return (
    <div className={`grid place-items-center ${className}`} style={{ containerType: "size" }}>
      <div
        className="relative"
        style={{ aspectRatio: ratio, width: `min(100cqw, calc(100cqh * ${ratio.toFixed(5)}))` }}
      >
        {children}
      </div>
    </div>
  );
}
