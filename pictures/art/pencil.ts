import { hash, noise, stream } from "../engine/math.ts";

/** Lines and letters as a hand with a pencil would draw them, in SVG. */

type P = [number, number];

/** A small alphabet of single strokes on a grid 4 wide and 6 high. */
const LETTERS: Record<string, string> = {
  A: "0,6 2,0 4,6|1,4 3.2,3.9",
  B: "0,6 0,0 2.4,.2 3.2,1.4 2.4,2.8 0,3|2.4,2.8 3.8,4.4 2.6,5.9 0,6",
  C: "3.8,1 2.4,0 .8,1 .2,3 .8,5.2 2.4,6 3.8,5",
  D: ".2,0 .2,6|.2,0 2.4,.4 3.8,2.6 3.2,5 1.6,6 .2,6",
  E: "3.6,0 .2,0 .2,6 3.7,5.9|.2,3 3,2.9",
  F: "3.6,0 .2,.1 .2,6|.2,3 2.9,2.9",
  G: "3.8,1 2.4,0 .8,1 .2,3 .8,5.2 2.4,6 3.8,5 3.8,3.4 2.4,3.4",
  H: ".2,0 .2,6|3.8,0 3.8,6|.2,3 3.8,2.9",
  I: "2,0 2,6",
  J: "3.2,0 3.2,4.6 2.2,6 .8,5.8 .2,4.6",
  K: ".2,0 .2,6|3.6,0 .2,3.4|1.4,2.6 3.8,6",
  L: ".2,0 .2,6 3.6,6",
  M: "0,6 .4,0 2,4 3.7,0 4.1,6",
  N: ".2,6 .2,0 3.8,6 3.8,0",
  O: "2,0 .6,1 .1,3 .6,5.2 2,6 3.4,5.2 3.9,3 3.4,1 2,0",
  P: ".2,6 .2,0 2.6,.2 3.6,1.6 2.6,3.2 .2,3.4",
  Q: "2,0 .6,1 .1,3 .6,5.2 2,6 3.4,5.2 3.9,3 3.4,1 2,0|2.6,4.6 4,6.4",
  R: ".2,6 .2,0 2.6,.2 3.6,1.6 2.6,3.1 .2,3.3|1.8,3.3 3.8,6",
  S: "3.6,.9 2,0 .5,.9 .6,2.3 3.2,3.5 3.7,4.9 2.2,6 .2,5.2",
  T: "0,.1 4,0|2,0 2,6",
  U: ".2,0 .3,4.4 1.2,5.9 2.8,5.9 3.7,4.4 3.8,0",
  V: "0,0 2,6 4,0",
  W: "0,0 .9,6 2,2 3.1,6 4,0",
  X: ".2,0 3.8,6|3.8,0 .2,6",
  Y: "0,0 2,3|4,0 2,3 1.6,6",
  Z: ".2,0 3.8,0 .2,6 3.9,5.9",
  "0": "2,0 .7,1 .3,3 .7,5.2 2,6 3.3,5.2 3.7,3 3.3,1 2,0",
  "1": ".9,1.2 2.2,0 2.2,6",
  "2": ".4,1.2 1.4,.1 2.9,.2 3.5,1.5 2.8,3 .3,6 3.8,5.9",
  "3": ".5,.5 2,0 3.3,.8 3,2.4 1.6,2.9 3.3,3.6 3.6,5 2.2,6 .4,5.4",
  "4": "2.8,6 2.8,0 .2,4.2 3.9,4.1",
  "5": "3.4,0 .8,.1 .6,2.7 2.3,2.4 3.6,3.8 3.2,5.4 1.8,6 .4,5.4",
  "6": "3.2,.3 1.4,1.6 .4,4 1,5.7 2.4,6 3.5,4.7 2.8,3.2 1.4,3.3 .5,4.4",
  "7": ".3,.1 3.8,0 1.5,6",
  "8": "2,2.8 .8,1.8 1,.5 2.2,0 3.2,.8 3,2 2,2.8 .7,4 .8,5.4 2.1,6 3.4,5.2 3.3,3.8 2,2.8",
  "9": "3.5,1.8 2.6,2.9 1.2,2.7 .6,1.4 1.6,.1 3,.3 3.5,1.8 3.2,4.4 2,6",
  ".": "1,5.7 1.3,6",
  ",": "1.2,5.5 .8,6.8",
  ":": "1.4,2 1.6,2.2|1.4,5 1.6,5.2",
  "-": ".6,3.1 3.2,3",
  "/": ".4,6.4 3.6,-.4",
  "×": ".8,2 3.2,4.8|3.2,2 .8,4.8",
  Ø: "2,1 .6,2 .3,3.6 .8,5.2 2,5.9 3.2,5.2 3.7,3.6 3.2,2 2,1|.3,6.6 3.7,.3",
  "&": "3.8,6 1,1.6 1.4,.2 2.6,.4 2.5,1.8 .6,3.8 .8,5.6 2.2,6 3.8,3.6",
  "?": ".6,1.2 1.6,0 3.2,.5 3.3,1.9 2,3 2,4.2|2,5.6 2.1,6",
  "♥": "2,5.6 .3,2.4 .6,.9 1.6,.8 2,2 2.5,.8 3.5,1 3.8,2.4 2,5.6",
  "→": "0,3.1 4.2,3|3,1.8 4.2,3 3,4.2",
};

export class Pencil {
  out: string[] = [];
  private n = 0;
  constructor(
    readonly color = "#3c3a38",
    readonly shake = 1,
  ) {}

  /** One stroke through the points, its pressure uneven. */
  stroke(points: P[], weight = 2, dark = 0.8): void {
    const seed = ++this.n;
    const r = stream(seed);
    const line: P[] = [];
    points.forEach((p, i) => {
      const q = points[i + 1];
      if (!q) {
        line.push(p);
        return;
      }
      const steps = Math.max(1, Math.round(Math.hypot(q[0] - p[0], q[1] - p[1]) / 9));
      for (let s = 0; s < steps; s++)
        line.push([p[0] + ((q[0] - p[0]) * s) / steps, p[1] + ((q[1] - p[1]) * s) / steps]);
    });
    const bent = line.map(
      ([x, y], i): P => [
        x + this.shake * 2.6 * (noise(i * 0.13, seed * 3.1, 1) - 0.5) + (r() - 0.5) * 0.35,
        y + this.shake * 2.6 * (noise(i * 0.13, seed * 3.1, 9) - 0.5) + (r() - 0.5) * 0.35,
      ],
    );
    for (let i = 0; i < bent.length - 1; i++) {
      const a = bent[i] as P;
      const b = bent[i + 1] as P;
      const end = Math.min(1, 0.55 + 0.12 * Math.min(i + 1, bent.length - 1 - i));
      const k = end * (0.7 + 0.6 * noise(i * 0.22, seed, 4));
      this.out.push(
        `<path d="M${a[0].toFixed(1)} ${a[1].toFixed(1)}L${b[0].toFixed(1)} ${b[1].toFixed(1)}" stroke-width="${(weight * k).toFixed(2)}" stroke-opacity="${Math.min(1, dark * (0.65 + 0.5 * noise(i * 0.3, seed, 7))).toFixed(2)}"/>`,
      );
    }
  }

  /** A line gone over twice, running a little past its ends. */
  line(a: P, b: P, weight = 2, dark = 0.8): void {
    const l = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const e = 5 / l;
    const go = (k: number): P => [a[0] + (b[0] - a[0]) * k, a[1] + (b[1] - a[1]) * k];
    this.stroke([go(-e), go(1 + e)], weight, dark);
    if (l > 60) this.stroke([go(e), go(1 - e)], weight * 0.7, dark * 0.5);
  }

  box(x: number, y: number, w: number, h: number, weight = 2, dark = 0.8): void {
    this.line([x, y], [x + w, y], weight, dark);
    this.line([x + w, y], [x + w, y + h], weight, dark);
    this.line([x + w, y + h], [x, y + h], weight, dark);
    this.line([x, y + h], [x, y], weight, dark);
  }

  /** Part of an ellipse, from one angle to another in degrees. */
  arc(c: P, rx: number, ry: number, from: number, to: number, weight = 2, dark = 0.8, tilt = 0): void {
    const k = Math.cos((tilt * Math.PI) / 180);
    const s = Math.sin((tilt * Math.PI) / 180);
    const n = Math.max(8, Math.round((Math.abs(to - from) / 360) * 90));
    const points: P[] = [];
    for (let i = 0; i <= n; i++) {
      const a = ((from + ((to - from) * i) / n) * Math.PI) / 180;
      const x = rx * Math.cos(a);
      const y = ry * Math.sin(a);
      points.push([c[0] + x * k - y * s, c[1] + x * s + y * k]);
    }
    this.stroke(points, weight, dark);
  }

  /** Parallel light strokes between two edges. */
  hatch(edge: (s: number) => [P, P], count: number, weight = 1.3, dark = 0.35): void {
    for (let i = 0; i < count; i++) {
      const j = (hash(i * 31 + this.n) / 4294967296 - 0.5) * 0.5;
      const [a, b] = edge((i + 0.5 + j) / count);
      this.stroke([a, b], weight, dark);
    }
  }

  /** Words in capitals. */
  write(text: string, x: number, y: number, size = 26, dark = 0.85): void {
    const k = size / 6;
    let at = x;
    let n = 0;
    for (const c of text.toUpperCase()) {
      const glyph = LETTERS[c];
      n++;
      if (glyph) {
        const wob = (i: number) => (hash(this.n * 13 + n * 7 + i) / 4294967296 - 0.5) * size * 0.07;
        const up = wob(99);
        for (const part of glyph.split("|")) {
          const points = part.split(" ").map((s, i): P => {
            const [gx, gy] = s.split(",").map(Number) as [number, number];
            return [at + gx * k * 0.86 - (gy - 3) * k * 0.1 + wob(i), y + gy * k + up + wob(i + 40)];
          });
          this.stroke(points, size / 11, dark);
        }
      }
      at += (c === " " ? 3.2 : c === "I" || c === "." || c === "," || c === ":" ? 2.8 : 4.9) * k * 0.95;
    }
  }

  /** A measured length with arrows and its number. */
  measure(a: P, b: P, text: string, size = 26, gap = 14): void {
    this.line(a, b, 1.4, 0.6);
    const l = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const d: P = [(b[0] - a[0]) / l, (b[1] - a[1]) / l];
    for (const [p, s] of [
      [a, 1],
      [b, -1],
    ] as const) {
      this.stroke([[p[0] + s * d[0] * 15 - d[1] * 6, p[1] + s * d[1] * 15 + d[0] * 6], p], 1.7, 0.75);
      this.stroke([[p[0] + s * d[0] * 15 + d[1] * 6, p[1] + s * d[1] * 15 - d[0] * 6], p], 1.7, 0.75);
    }
    const wide = text.length * size * 0.72;
    const flat = Math.abs(d[0]) > 0.5;
    this.write(
      text,
      (a[0] + b[0]) / 2 - (flat ? wide / 2 : -gap),
      (a[1] + b[1]) / 2 - (flat ? size + gap : size / 2),
      size,
    );
  }

  /** The whole sheet: paper with a tooth, the drawing on it. */
  sheet(width: number, height: number, paper = "#f3ede1"): string {
    return `<body style="margin:0;background:${paper}"><svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" style="display:block">
<defs><filter id="tooth" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency=".55" numOctaves="3" seed="4"/><feDiffuseLighting lighting-color="#fff" surfaceScale=".55" diffuseConstant="1.04"><feDistantLight azimuth="215" elevation="62"/></feDiffuseLighting></filter>
<filter id="cloud" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency=".004" numOctaves="3" seed="8"/><feColorMatrix values="0 0 0 0 .55 0 0 0 0 .45 0 0 0 0 .3 .5 0 0 0 -.16"/></filter>
<filter id="lead" x="0" y="0" width="100%" height="100%" filterUnits="userSpaceOnUse"><feTurbulence type="fractalNoise" baseFrequency=".62" numOctaves="2" seed="11" result="n"/><feDisplacementMap in="SourceGraphic" in2="n" scale="2.6" result="d"/><feColorMatrix in="n" values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 -5.2 3.6" result="g"/><feComposite in="d" in2="g" operator="in"/></filter>
<radialGradient id="light" cx=".22" cy=".15" r="1.15"><stop offset="0" stop-color="#fff" stop-opacity=".35"/><stop offset=".5" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#5a4630" stop-opacity=".3"/></radialGradient></defs>
<rect width="100%" height="100%" fill="${paper}"/><rect width="100%" height="100%" filter="url(#cloud)" opacity=".35"/>
<g style="mix-blend-mode:multiply"><g filter="url(#lead)"><rect width="100%" height="100%" fill="none"/><g fill="none" stroke="${this.color}" stroke-linecap="round">${this.out.join("")}</g></g></g>
<rect width="100%" height="100%" filter="url(#tooth)" style="mix-blend-mode:multiply" opacity=".55"/><rect width="100%" height="100%" fill="url(#light)"/></svg></body>`;
  }
}
