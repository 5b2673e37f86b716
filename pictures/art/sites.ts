import type { Page } from "../engine/scene.ts";

/** Flat pages for the site order: the wireframe and two sites the customer likes. */

const CJK = "'Noto Sans CJK SC','Noto Sans SC','PingFang SC','Microsoft YaHei',sans-serif";
const SERIF = "'Noto Serif CJK SC','Noto Serif SC','Songti SC',serif";

const cross = (style: string, label = "") =>
  `<div style="position:relative;background:#eceff1;border:2px solid #b4bcc2;${style}"><svg width="100%" height="100%" preserveAspectRatio="none" viewBox="0 0 100 100" style="position:absolute;inset:0"><path d="M0 0L100 100M100 0L0 100" stroke="#c6cdd2" vector-effect="non-scaling-stroke"/></svg>${label ? `<span style="position:absolute;left:50%;top:50%;transform:translate(-50%,-50%);background:#eceff1;padding:4px 14px;color:#6a757d;font-size:17px;white-space:nowrap">${label}</span>` : ""}</div>`;
const bars = (n: number, last = 60) =>
  Array.from(
    { length: n },
    (_, i) =>
      `<div style="height:9px;border-radius:5px;background:#d3d9dd;margin:9px 0;width:${i === n - 1 ? last : 100}%"></div>`,
  ).join("");
const note = (x: number, y: number, n: number, text: string) =>
  `<div style="position:absolute;left:${x}px;top:${y}px;display:flex;gap:10px;align-items:center;font-size:17px;color:#c0572f"><b style="display:grid;place-items:center;width:28px;height:28px;border-radius:50%;background:#c0572f;color:#fff;font-size:15px">${n}</b>${text}</div>`;

export const siteWireframe: Page = {
  width: 1200,
  height: 900,
  html: `<!doctype html><style>*{box-sizing:border-box}body{margin:0;width:1200px;height:900px;background:#dfe4e7;font-family:${CJK};color:#49545c;position:relative}
.page{position:absolute;left:36px;top:74px;width:850px;height:800px;background:#fff;box-shadow:0 2px 14px #0002;padding:0 34px;overflow:hidden}</style>
<div style="position:absolute;left:36px;top:24px;font-size:22px;font-weight:700">海川国际贸易 — 首页线框图 v2</div><div style="position:absolute;right:36px;top:28px;font-size:16px;color:#77828a">桌面端 1440 · 栅格 12 列</div>
<div class=page><div style="display:flex;align-items:center;height:70px;gap:26px;font-size:16px"><div style="border:2px solid #b4bcc2;padding:6px 18px;font-weight:700">标志</div><div style="flex:1"></div><b>首页</b><span>产品中心</span><span>服务网络</span><span>关于我们</span><span>联系我们</span><span style="border:2px solid #b4bcc2;border-radius:18px;padding:4px 14px">中文 / EN</span></div>
<div style="position:relative">${cross("height:216px;margin:0 -34px", "")}<div style="position:absolute;left:10px;top:22px;background:#fff;border:2px solid #b4bcc2;padding:20px 26px;width:400px"><b style="font-size:27px">主标题：连接山海</b><div style="font-size:16px;color:#77828a;margin-top:4px">英文副标题 · 一句话说明</div>${bars(2)}<div style="display:flex;gap:12px;margin-top:14px;font-size:16px"><span style="background:#6a757d;color:#fff;padding:8px 20px">获取报价</span><span style="border:2px solid #6a757d;padding:6px 20px">了解服务</span></div></div><span style="position:absolute;right:40px;top:104px;color:#6a757d;background:#eceff1;padding:4px 12px">港口大图 / 视频</span></div>
<div style="display:grid;grid-template-columns:repeat(4,1fr);gap:16px;margin:16px 0">${["采购寻源", "海运空运", "报关清关", "质量检验"].map((t) => `<div style="border:2px solid #b4bcc2;padding:14px 16px"><div style="width:36px;height:36px;border-radius:50%;border:2px solid #b4bcc2"></div><b style="display:block;margin:10px 0 2px;font-size:17px">${t}</b>${bars(2)}</div>`).join("")}</div>
<b style="font-size:19px">产品中心</b><div style="display:grid;grid-template-columns:repeat(3,1fr);gap:16px;margin-top:10px">${["五金工具", "家居用品", "纺织面料"].map((t) => cross("height:104px", t)).join("")}</div>
<div style="display:flex;gap:24px;margin-top:14px;align-items:center"><div style="flex:1"><b style="font-size:19px">关于海川</b>${bars(3)}</div>${cross("width:330px;height:104px", "世界航线图")}</div>
<div style="position:absolute;left:0;right:0;bottom:0;height:44px;background:#e4e8eb;display:flex;align-items:center;justify-content:space-between;padding:0 34px;font-size:14px">备案号 · 隐私政策<span>电话 / 微信 / 邮箱</span></div></div>
${note(912, 92, 1, "语言切换常驻右上角")}${note(912, 190, 2, "主视觉换成港口实拍")}${note(912, 292, 3, "按钮直达询价表")}${note(912, 416, 4, "四项服务，图标待定")}${note(912, 560, 5, "每类产品一张照片")}${note(912, 690, 6, "地图可点击各国")}${note(912, 838, 7, "页脚放微信二维码")}
<svg width=1200 height=900 style="position:absolute;inset:0;pointer-events:none" stroke="#c0572f" fill="none" stroke-width="1.500" stroke-dasharray="4 4"><path d="M908 106H846M908 204H760M908 306H300M908 430H850M908 574H850M908 704H850M908 852H780"/></svg>`,
};

const hills = (a: string, b: string, c: string) =>
  `<svg viewBox="0 0 1200 420" preserveAspectRatio="xMidYMax slice" style="position:absolute;inset:0;width:100%;height:100%"><defs><linearGradient id="h" x1="0" y1="0" x2="0" y2="1"><stop stop-color="${a}"/><stop offset="1" stop-color="${b}"/></linearGradient></defs><rect width="1200" height="420" fill="url(#h)"/>
${[0, 1, 2, 3].map((k) => `<path fill="${c}" opacity="${0.22 + 0.22 * k}" d="M0 420V${250 + k * 34}${Array.from({ length: 25 }, (_, i) => `L${i * 50} ${238 + k * 40 - 46 * Math.sin(i * (0.5 + k * 0.13) + k * 2.1) * Math.cos(i * 0.21 + k)}`).join("")}V420Z"/>`).join("")}</svg>`;

/** An industrial group: deep green, steel and grid. */
export const siteReference1: Page = {
  width: 1200,
  height: 900,
  html: `<!doctype html><style>*{box-sizing:border-box;margin:0}body{width:1200px;height:900px;background:#fff;font-family:${CJK};color:#16231d;overflow:hidden}</style>
<div style="height:34px;background:#0f2a20;color:#b9cfc2;font-size:13px;display:flex;align-items:center;padding:0 60px;gap:26px"><span>投资者关系</span><span>加入我们</span><span style="margin-left:auto">股票代码 600XXX</span><span>简体中文 ▾</span></div>
<div style="height:76px;display:flex;align-items:center;padding:0 60px;gap:38px;font-size:16px"><div style="font:700 25px ${SERIF};color:#135c3f;letter-spacing:3px">◈ 北岭重工</div><span style="margin-left:auto;color:#135c3f;font-weight:700">首页</span><span>业务板块</span><span>全球项目</span><span>科技创新</span><span>可持续发展</span><span>新闻</span></div>
<div style="position:relative;height:420px">${hills("#a9c6bd", "#e9e2cc", "#1c5a44")}
<svg viewBox="0 0 1200 420" style="position:absolute;inset:0" stroke="#f6f6f0" stroke-width="5" fill="none"><g transform="translate(880 60)"><path d="M0 330L6 90h6l6 240z" fill="#f4f4ee" stroke="none"/><path d="M9 90L9-14M9 90l90 50M9 90l-88 54" stroke-width="9" stroke-linecap="round"/></g><g transform="translate(1060 140) scale(.62)"><path d="M0 330L6 90h6l6 240z" fill="#f4f4ee" stroke="none"/><path d="M9 90L40-8M9 90l84 56M9 90l-96 36" stroke-width="9" stroke-linecap="round"/></g><g transform="translate(770 190) scale(.42)"><path d="M0 330L6 90h6l6 240z" fill="#f4f4ee" stroke="none"/><path d="M9 90L-30-4M9 90l100 20M9 90l-66 80" stroke-width="9" stroke-linecap="round"/></g></svg>
<div style="position:absolute;left:60px;top:96px;color:#0d2b20"><div style="font:700 56px/1.25 ${SERIF};letter-spacing:5px">以工业之力<br>成就绿色未来</div><div style="margin-top:18px;font-size:18px">Engineering a greener tomorrow</div><span style="display:inline-block;margin-top:26px;background:#135c3f;color:#fff;padding:14px 32px;font-size:17px">了解更多 →</span></div></div>
<div style="display:grid;grid-template-columns:repeat(4,1fr);margin:0 60px;border-bottom:1px solid #dfe6e1">${[
    ["38", "个国家项目"],
    ["12.6", "GW 装机容量"],
    ["9,400", "名员工"],
    ["1,120", "项专利"],
  ]
    .map(
      ([a, b]) =>
        `<div style="padding:24px 0"><b style="font:400 46px 'Liberation Serif',serif;color:#135c3f">${a}</b><span style="font-size:15px;color:#6a7a71;margin-left:10px">${b}</span></div>`,
    )
    .join("")}</div>
<div style="margin:24px 60px 0;display:grid;grid-template-columns:1.4fr 1fr 1fr;gap:22px">${[
    ["#2d6e55", "#bcd3c2", "新能源装备"],
    ["#6c8a94", "#dfe6e6", "轨道交通"],
    ["#a9803f", "#ecdcbc", "港口机械"],
  ]
    .map(
      ([a, b, t]) =>
        `<div style="position:relative;height:210px;overflow:hidden">${hills(b as string, "#fff", a as string)}<b style="position:absolute;left:20px;bottom:16px;color:#fff;font-size:21px;text-shadow:0 1px 8px #0008">${t}</b></div>`,
    )
    .join("")}</div>`,
};

/** A tea exporter: paper white, ink, one red seal. */
export const siteReference2: Page = {
  width: 1200,
  height: 900,
  html: `<!doctype html><style>*{box-sizing:border-box;margin:0}body{width:1200px;height:900px;background:#f6f1e7;font-family:${SERIF};color:#2a2621;overflow:hidden;position:relative}</style>
<div style="position:absolute;left:0;top:0;width:620px;height:900px;overflow:hidden"><svg viewBox="0 0 620 900" style="position:absolute;inset:0"><defs><linearGradient id="m" x1="0" y1="0" x2="0" y2="1"><stop stop-color="#e7dcc7"/><stop offset=".5" stop-color="#cfd0bd"/><stop offset="1" stop-color="#8fa088"/></linearGradient><filter id="b"><feGaussianBlur stdDeviation="7"/></filter></defs><rect width="620" height="900" fill="url(#m)"/><circle cx="430" cy="190" r="66" fill="#f5ead2"/>
${[0, 1, 2, 3, 4, 5].map((k) => `<path ${k < 2 ? 'filter="url(#b)"' : ""} fill="${["#b9c0ae", "#a3ae99", "#849479", "#66785c", "#4b6146", "#364b35"][k]}" d="M0 900V${370 + k * 82}${Array.from({ length: 22 }, (_, i) => `L${i * 30} ${360 + k * 84 - (60 - k * 6) * Math.sin(i * 0.34 + k * 1.9) - 14 * Math.sin(i * 0.9 + k)}`).join("")}V900Z"/>`).join("")}
${Array.from({ length: 13 }, (_, j) => `<path d="M-10 ${690 + j * 19}Q160 ${640 + j * 21} 320 ${700 + j * 17}T640 ${676 + j * 20}" stroke="${j % 2 ? "#2c4230" : "#60784f"}" stroke-width="${7 + j * 0.5}" stroke-dasharray="2 5" fill="none" opacity=".8"/>`).join("")}</svg></div>
<div style="position:absolute;left:44px;top:36px;display:flex;align-items:center;gap:14px"><span style="background:#a5342a;color:#fff;font-size:22px;line-height:1;padding:9px 8px;writing-mode:vertical-rl;border-radius:3px">云岫</span><span style="font-size:21px;letter-spacing:6px">云岫茶业</span></div>
<div style="position:absolute;right:56px;top:46px;display:flex;gap:34px;font:16px ${CJK}"><b>首页</b><span>茶园</span><span>产品</span><span>外贸服务</span><span>联系</span><span style="color:#a5342a">EN</span></div>
<div style="position:absolute;left:690px;top:176px"><div style="font-weight:700;font-size:64px;line-height:1.3;letter-spacing:10px">一叶山川<br>远渡重洋</div><div style="width:64px;height:3px;background:#a5342a;margin:30px 0"></div><div style="font:19px/2 ${CJK};color:#5f574c;width:420px">三代人守一座山，<br>把高山茶送往二十一国的餐桌。</div><div style="font:italic 20px 'Liberation Serif',serif;color:#8b8071;margin-top:8px">High-mountain tea, exported with care.</div><div style="margin-top:36px;font:17px ${CJK}"><span style="border:1px solid #2a2621;padding:14px 34px">索取样品</span></div></div>
<div style="position:absolute;left:690px;right:56px;bottom:56px;display:grid;grid-template-columns:repeat(3,1fr);gap:18px;font:16px ${CJK}">${[
    ["#7d8f5a", "绿茶"],
    ["#8a4b2f", "红茶"],
    ["#5a4634", "普洱"],
  ]
    .map(
      ([c, t]) =>
        `<div><div style="height:120px;border-radius:3px;background:radial-gradient(circle at 50% 56%,${c} 0 30%,#efe7d8 31% 35%,#e4d9c6 36% 43%,#d8ccb6 44%)"></div><div style="margin-top:10px;letter-spacing:3px">${t}</div></div>`,
    )
    .join("")}</div>`,
};
