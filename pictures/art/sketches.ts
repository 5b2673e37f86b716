import type { Page } from "../engine/scene.ts";
import { Pencil } from "./pencil.ts";

/** The two working drawings of the demo orders. */

export const ringSketch = (): Page => {
  const p = new Pencil("#35322f");
  const ring = (x: number, y: number, rx: number, ry: number, h: number, tilt: number) => {
    const k = Math.sin((tilt * Math.PI) / 180);
    const c = Math.cos((tilt * Math.PI) / 180);
    const low: [number, number] = [x - h * k, y + h * c];
    for (const [w, d] of [
      [2.4, 0.85],
      [1.5, 0.5],
    ] as const) {
      p.arc([x + (w - 2) * 1.5, y], rx, ry, -8, 356, w, d, tilt);
      p.arc([x, y + (w - 2)], rx - 17, ry - 11, 0, 362, w * 0.8, d, tilt);
      p.arc(low, rx, ry, 3, 177, w, d, tilt);
      p.arc([low[0], low[1] - 2], rx - 17, ry - 11, 196, 344, w * 0.7, d * 0.7, tilt);
    }
    const on = (a: number, r: number, o: [number, number]): [number, number] => {
      const px = r * rx * Math.cos(a);
      const py = r * ry * Math.sin(a);
      return [o[0] + px * c - py * k, o[1] + px * k + py * c];
    };
    p.stroke([on(0, 1, [x, y]), on(0, 1, low)], 2.2);
    p.stroke([on(Math.PI, 1, [x, y]), on(Math.PI, 1, low)], 2.2);
    p.hatch((s) => [on(0.15 + s * 0.75, 1.0, [x, y]), on(0.12 + s * 0.75, 1.0, low)], 34, 1.3, 0.42);
    p.hatch((s) => [on(2.35 + s * 0.6, 1.0, [x, y]), on(2.35 + s * 0.6, 1.0, low)], 16, 1.1, 0.26);
    p.hatch(
      (s) => [on(3.6 + s * 0.9, 0.93, [x, y]), on(3.6 + s * 0.9, 0.92, [low[0], low[1] - 10])],
      24,
      1.1,
      0.22,
    );
  };
  ring(370, 400, 232, 108, 92, -6);
  ring(765, 372, 222, 102, 66, 9);
  // Shadows.
  p.hatch(
    (s) => [
      [180 + s * 420, 600 + 30 * s],
      [230 + s * 420, 632 + 18 * s],
    ],
    40,
    1.4,
    0.22,
  );
  p.hatch(
    (s) => [
      [640 + s * 340, 560 - 6 * s],
      [690 + s * 340, 590 - 8 * s],
    ],
    32,
    1.4,
    0.2,
  );
  p.measure([98, 372], [98, 486], "4.5", 27, -64);
  p.measure([1018, 420], [1018, 490], "3.2", 27, 12);
  p.measure([150, 236], [600, 222], "Ø 19.4 INSIDE", 26, 12);
  p.measure([560, 208], [975, 226], "Ø 16.8 INSIDE", 26, 12);
  p.write("MEI & JONAS", 62, 62, 40);
  p.write("WEDDING RINGS - SKETCH 2", 62, 124, 24, 0.7);
  p.line([62, 164], [520, 160], 1.6, 0.6);
  // The profile.
  p.arc([230, 760], 96, 34, 180, 360, 2.4);
  p.arc([230, 762], 90, 12, 0, 180, 2);
  p.hatch(
    (s) => [
      [145 + s * 160, 768],
      [165 + s * 140, 738 + 20 * Math.abs(s - 0.5)],
    ],
    20,
    1.2,
    0.35,
  );
  p.write("COURT PROFILE", 120, 802, 22, 0.75);
  p.measure([128, 700], [332, 698], "1.9 THICK", 22, 10);
  p.write("YELLOW GOLD 750", 470, 700, 25);
  p.write("WHITE GOLD 750", 470, 745, 25);
  p.write("INSIDE: ALWAYS ♥ 14.06.2025", 470, 790, 25);
  p.line([470, 826], [880, 823], 1.5, 0.55);
  p.stroke(
    [
      [560, 640],
      [600, 610],
      [640, 560],
      [652, 500],
    ],
    1.5,
    0.6,
  );
  p.stroke(
    [
      [640, 512],
      [652, 500],
      [660, 514],
    ],
    1.6,
    0.7,
  );
  p.write("SATIN OUTSIDE ?", 452, 648, 23, 0.75);
  return { width: 1200, height: 900, html: p.sheet(1200, 900) };
};

export const deskSketch = (): Page => {
  const p = new Pencil("#2d3238", 0.55);
  const s = 0.33;
  const X = 150;
  const Y = 150;
  const w = 1600 * s;
  const h = 740 * s;
  const leg = (x: number, y: number, top: number, lean: number) => {
    p.line([x - 9, y + top], [x - 6 + lean, y + h], 2.2);
    p.line([x + 9, y + top], [x + 6 + lean, y + h], 2.2);
    p.line([x - 6 + lean, y + h], [x + 6 + lean, y + h], 2);
    p.hatch(
      (q) => [
        [x + 1 + lean * q, y + top + q * (h - top)],
        [x + 7 + lean * q, y + top + q * (h - top) + 8],
      ],
      26,
      1,
      0.25,
    );
  };
  // Front.
  p.box(X, Y, w, 10, 2.4);
  p.line([X + 34, Y + 12], [X + 34, Y + 50], 1.8);
  p.box(X + 40, Y + 14, w / 2 - 43, 34, 1.9);
  p.box(X + w / 2 + 3, Y + 14, w / 2 - 43, 34, 1.9);
  p.arc([X + w * 0.27, Y + 31], 5, 5, 0, 370, 2);
  p.arc([X + w * 0.73, Y + 31], 5, 5, 0, 370, 2);
  leg(X + 25, Y, 11, -6);
  leg(X + w - 25, Y, 11, 6);
  p.line([X - 26, Y + h + 2], [X + w + 26, Y + h + 1], 1.6, 0.5);
  p.measure([X, Y - 30], [X + w, Y - 30], "1600", 26, 10);
  p.measure([X - 46, Y], [X - 46, Y + h], "740", 26, -66);
  p.measure([X + w + 30, Y], [X + w + 30, Y + 48], "120", 20, 14);
  p.write("FRONT", X + w / 2 - 44, Y + h + 22, 24, 0.7);
  // Side.
  const X2 = 850;
  const d = 700 * s;
  p.box(X2, Y, d, 10, 2.4);
  p.box(X2 + 36, Y + 12, d - 72, 38, 1.7);
  leg(X2 + 25, Y, 11, -5);
  leg(X2 + d - 25, Y, 11, 5);
  p.line([X2 - 20, Y + h + 2], [X2 + d + 26, Y + h + 1], 1.6, 0.5);
  p.measure([X2, Y - 30], [X2 + d, Y - 30], "700", 26, 10);
  p.write("SIDE", X2 + d / 2 - 30, Y + h + 22, 24, 0.7);
  // Top.
  const Y3 = 560;
  p.box(X, Y3, w, d, 2.4);
  for (let i = 1; i < 5; i++) p.line([X, Y3 + (d * i) / 5], [X + w, Y3 + (d * i) / 5], 1.2, 0.4);
  for (let i = 0; i < 9; i++) {
    const y = Y3 + 14 + i * 25;
    const x = X + 40 + ((i * 97) % 300);
    p.stroke(
      [
        [x, y],
        [x + 60, y + 3],
        [x + 130, y - 2],
        [x + 190, y + 2],
      ],
      1.1,
      0.3,
    );
  }
  p.arc([X + w - 60, Y3 + 34], 15, 15, 0, 372, 2);
  p.stroke(
    [
      [X + w - 46, Y3 + 28],
      [X + w + 34, Y3 + 2],
      [X + w + 60, Y3 + 2],
    ],
    1.5,
    0.65,
  );
  p.write("CABLE Ø 60", X + w + 66, Y3 - 8, 22, 0.8);
  p.measure([X - 46, Y3], [X - 46, Y3 + d], "700", 26, -66);
  p.write("TOP", X + w / 2 - 26, Y3 + d + 18, 24, 0.7);
  // Notes and a joint.
  p.write("SOLID OAK, OILED", 780, 640, 24);
  p.write("TOP 27 MM, 5 STAVES", 780, 680, 24);
  p.write("2 DRAWERS, BRASS", 780, 720, 24);
  p.write("DOVETAIL FRONT", 780, 760, 24);
  p.line([780, 796], [1060, 793], 1.5, 0.5);
  p.write("OAK DESK - V3", 780, 826, 30);
  return { width: 1200, height: 900, html: p.sheet(1200, 900, "#f1ede4") };
};
