import { stream } from "../engine/math.ts";
import type { Page } from "../engine/scene.ts";

/** The printed sheets: black is deep impression, white untouched paper. */

const branch = (seed: number, n: number, flip = 1): string => {
  const r = stream(seed);
  let out = '<path d="M0 0 Q120 -46 300 -26 T600 -66" fill="none" stroke-width="2.6"/>';
  const y = (t: number) => -46 * Math.sin(t * 2.2) - 40 * t * t + 18 * Math.sin(t * 5);
  for (let i = 0; i < n; i++) {
    const t = (i + 0.6) / n;
    const x = 600 * t;
    for (const s of [-1, 1]) {
      const a = s * (38 + 16 * r()) * (1 - 0.35 * t) - 8;
      const l = (118 - 62 * t) * (0.85 + 0.3 * r());
      const w = l * 0.17;
      out += `<g transform="translate(${x} ${y(t) * 0.92}) rotate(${a * flip})"><path d="M0 0 C${l * 0.25} ${-w} ${l * 0.7} ${-w} ${l} 0 C${l * 0.7} ${w} ${l * 0.25} ${w} 0 0Z" stroke-width="2.1" fill="none"/><path d="M0 0 L${l * 0.94} 0" stroke-width="1.3"/>${Array.from(
        { length: 5 },
        (_, k) => {
          const p = l * (0.2 + 0.14 * k);
          return `<path d="M${p} 0 l${l * 0.1} ${-w * 0.55} M${p} 0 l${l * 0.1} ${w * 0.55}" stroke-width=".9"/>`;
        },
      ).join("")}</g>`;
    }
    if (i % 2 === 1)
      out += `<circle cx="${x + 12}" cy="${y(t) + 26 * (r() - 0.5)}" r="${5 + 3 * r()}" fill="none" stroke-width="2"/>`;
  }
  return out;
};
const INK = "#3d4a3c";
const base = `margin:0;background:#fff;color:${INK};text-align:center;position:relative;overflow:hidden`;
const serif = "'Liberation Serif','Noto Serif CJK SC','Noto Serif SC',serif";

export const stationeryPages: Record<string, Page> = {
  invitation: {
    width: 1000,
    height: 1400,
    html: `<body style="${base};width:1000px;height:1400px"><svg width="1000" height="1400" style="position:absolute;inset:0" stroke="${INK}"><g transform="translate(190 300) rotate(-8) scale(1.02)">${branch(4, 8)}</g><g transform="translate(815 1130) rotate(172) scale(1.02)">${branch(9, 8)}</g></svg>
<div style="position:absolute;top:420px;width:1000px;font:26px ${serif};letter-spacing:9px">TOGETHER WITH THEIR FAMILIES</div>
<div style="position:absolute;top:490px;width:1000px;font:italic 120px/128px ${serif}">Elena<div style="font:italic 54px/62px ${serif}">&amp;</div>Wei</div>
<div style="position:absolute;top:830px;width:1000px;font:30px/54px ${serif};letter-spacing:3px">request the pleasure of your company<br>on the twentieth of September<br>at four in the afternoon</div></body>`,
  },
  details: {
    width: 1000,
    height: 720,
    html: `<body style="${base};width:1000px;height:720px"><svg width="1000" height="720" style="position:absolute;inset:0" stroke="${INK}"><g transform="translate(250 200) scale(.82)">${branch(12, 7)}</g></svg>
<div style="position:absolute;top:270px;width:1000px;font:30px ${serif};letter-spacing:12px">THE GARDEN HOUSE</div><div style="position:absolute;top:340px;width:1000px;font:italic 40px/60px ${serif}">dinner, music and dancing<br>until the lanterns go out</div><div style="position:absolute;top:520px;width:1000px;font:40px ${serif};letter-spacing:14px">恭候光临</div></body>`,
  },
};
