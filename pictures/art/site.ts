import type { Page } from "../engine/scene.ts";

/** The trading company's site, drawn as a flat page. */

const ship = `<svg viewBox="0 0 1440 520" preserveAspectRatio="xMidYMax slice" style="position:absolute;inset:0;width:100%;height:100%">
<defs>
<linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#16324a"/><stop offset=".45" stop-color="#456c82"/><stop offset=".74" stop-color="#d9a983"/><stop offset="1" stop-color="#f0d2ac"/></linearGradient>
<linearGradient id="sea" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#c79c7d"/><stop offset=".3" stop-color="#4d6c7d"/><stop offset="1" stop-color="#132b3e"/></linearGradient>
<radialGradient id="sun" cx=".5" cy=".5" r=".5"><stop offset="0" stop-color="#fff1d6"/><stop offset=".25" stop-color="#fde0b4" stop-opacity=".7"/><stop offset="1" stop-color="#fde0b4" stop-opacity="0"/></radialGradient>
<filter id="b1"><feGaussianBlur stdDeviation="5"/></filter><filter id="b2"><feGaussianBlur stdDeviation="1.2"/></filter>
</defs>
<rect width="1440" height="380" fill="url(#sky)"/><circle cx="1010" cy="345" r="300" fill="url(#sun)"/>
<g fill="#7d8c96" opacity=".55" filter="url(#b1)"><path d="M0 372 L120 330 230 352 360 316 520 366 640 350 760 372z"/><path d="M900 374 L1040 350 1180 362 1300 334 1440 356 1440 376z"/></g>
<rect y="370" width="1440" height="150" fill="url(#sea)"/>
<g filter="url(#b2)"><g stroke="#ffe3bd" stroke-opacity=".5" stroke-width="2">${Array.from(
  { length: 60 },
  (_, i) => {
    const y = 376 + ((i * 37) % 100) * 1.2;
    const w = 12 + ((i * 53) % 60);
    const x = 1010 + (((i * 71) % 260) - 130) * (0.4 + (y - 376) / 90) - w / 2;
    return `<path d="M${x} ${y}h${w}"/>`;
  },
).join("")}</g></g>
<g transform="translate(720 214) scale(1.02)">
<path d="M-10 128 L560 128 L540 176 Q300 184 30 176 Z" fill="#1c2c3a"/><path d="M6 158 L552 158 L541 176 Q300 184 30 176Z" fill="#7a332b"/>
${Array.from({ length: 17 }, (_, i) =>
  Array.from({ length: 2 + ((i * 7) % 3) + (i > 2 && i < 13 ? 1 : 0) }, (_, j) => {
    const c = ["#b0553f", "#2f5d73", "#d8b370", "#3e7468", "#8a4a3a", "#5b7484"][(i * 5 + j * 3) % 6];
    return `<g transform="translate(${40 + i * 24} ${110 - j * 18})"><rect width="23" height="17" fill="${c}"/><path d="M4 2v13M8 2v13M12 2v13M16 2v13M20 2v13" stroke="#000" stroke-opacity=".18"/></g>`;
  }).join(""),
).join("")}
<path d="M468 128V38h46v-12h10v12h6v90z" fill="#e9e4d8"/><path d="M472 50h50v8h-50zM472 68h50v5h-50zM472 84h50v5h-50z" fill="#33485a"/>
</g>
<g stroke="#22323f" stroke-width="5" fill="none" opacity=".86"><path d="M1250 372V120M1330 372V120M1170 150H1440M1250 120L1290 70 1330 120M1290 70L1180 148M1290 70L1430 148M1250 240L1330 372M1330 240L1250 372"/></g>
</svg>`;

export const sitePage: Page = {
  width: 1440,
  height: 900,
  html: `<!doctype html><style>
*{box-sizing:border-box;margin:0}body{width:1440px;height:900px;font-family:'Noto Sans CJK SC','Noto Sans SC','PingFang SC','Microsoft YaHei',sans-serif;background:#fbf8f2;color:#1d2b36;overflow:hidden}
header{position:absolute;z-index:3;left:0;right:0;top:0;height:92px;padding:0 72px;display:flex;align-items:center;color:#fff}
.logo{display:flex;gap:16px;align-items:center;font:700 24px 'Noto Serif CJK SC','Noto Serif SC',serif;letter-spacing:4px}.logo small{display:block;font:500 10.5px 'Liberation Sans',sans-serif;letter-spacing:2.4px;opacity:.85;margin-top:3px}
nav{margin-left:auto;display:flex;gap:40px;font-size:17px}nav b{border-bottom:2px solid #e3b26f;padding-bottom:6px}
.lang{margin-left:44px;border:1px solid #ffffff90;border-radius:22px;padding:8px 18px;font-size:15px}
.hero{position:relative;height:560px;overflow:hidden}.hero:after{content:'';position:absolute;inset:0;background:linear-gradient(90deg,#0d2233d8 0,#0d223388 40%,#0d223300 68%)}
.say{position:absolute;z-index:2;left:72px;top:122px;color:#fff}.say h1{font:700 78px/1.12 'Noto Serif CJK SC','Noto Serif SC',serif;letter-spacing:8px}
.say h2{font:400 27px/1.4 'Liberation Serif',serif;letter-spacing:.6px;margin:14px 0 10px;color:#f4e4cd}.say p{font-size:19px;opacity:.9;letter-spacing:1px}
.go{display:inline-block;margin-top:26px;background:#d9a35c;color:#1b2530;font-weight:700;font-size:18px;padding:16px 34px;border-radius:3px}.go.two{background:none;border:1px solid #ffffffa0;color:#fff;margin-left:16px;font-weight:400}
.cards{position:absolute;z-index:3;left:72px;right:72px;top:530px;display:grid;grid-template-columns:repeat(4,1fr);background:#fff;box-shadow:0 18px 46px #1d2b3626}
.cards div{padding:34px 32px 30px;border-right:1px solid #ece5d9}.cards i{display:block;font:400 14px 'Liberation Serif',serif;color:#b9803c;letter-spacing:2px}.cards b{display:block;font-size:23px;margin:10px 0 6px}.cards span{font-size:15px;color:#66727b;line-height:1.6}
.stats{position:absolute;left:72px;right:72px;top:746px;display:flex;justify-content:space-between;align-items:center}.stats h3{font:700 32px 'Noto Serif CJK SC','Noto Serif SC',serif}.stats h3 small{display:block;font:400 16px 'Liberation Serif',serif;color:#8a7d6a;margin-top:6px}
.stats div{text-align:left}.stats em{font:400 46px 'Liberation Serif',serif;color:#1d3b52}.stats span{display:block;font-size:15px;color:#66727b;margin-top:2px}
</style><header><div class=logo><svg width=44 height=44 viewBox="0 0 44 44"><circle cx=22 cy=22 r=21 fill=none stroke=#fff stroke-width=2 /><path d="M6 25q5-6 10.500 0t10.500 0 11 0M9 32q4-5 8.500 0t8.500 0 9 0" stroke=#e3b26f stroke-width=2.600 fill=none /><path d="M22 6l7 14H15z" fill=#fff /></svg><div>海川国际贸易<small>HAICHUAN INTERNATIONAL TRADING</small></div></div>
<nav><b>首页</b><span>产品中心</span><span>服务网络</span><span>关于海川</span><span>联系我们</span></nav><div class=lang>中文 / EN</div></header>
<div class=hero>${ship}<div class=say><h1>连接山海<br>通达世界</h1><h2>From our harbour to your door, since 1998</h2><p>二十七年专注进出口贸易，覆盖四十二个国家与地区</p><span class=go>获取报价</span><span class="go two">Our services</span></div></div>
<div class=cards><div><i>01 &nbsp;SOURCING</i><b>采购寻源</b><span>工厂审核与样品跟进</span></div><div><i>02 &nbsp;FREIGHT</i><b>海运与空运</b><span>整箱拼箱，全程可追踪</span></div><div><i>03 &nbsp;CUSTOMS</i><b>报关清关</b><span>单证齐全，时效透明</span></div><div style="border:0"><i>04 &nbsp;QUALITY</i><b>质量检验</b><span>出货前逐批验货</span></div></div>
<div class=stats><h3>值得托付的伙伴<small>A partner you can rely on</small></h3><div><em>42</em><span>个国家与地区</span></div><div><em>1,860</em><span>家长期客户</span></div><div><em>27</em><span>年行业经验</span></div><div><em>98.6%</em><span>准时交付</span></div></div>`,
};
