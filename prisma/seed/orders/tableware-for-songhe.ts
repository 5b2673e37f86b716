import type { StoryOf } from "../story";
import { talk } from "../talk";

/** In Chinese: finished and on its way. */
export const tablewareForSonghe: StoryOf = ({ day }) => ({
  product: "ceramic-dinner-set",
  customer: "yawen",
  when: "-21 09:18",
  request: {
    title: "松鹤小馆 24 座餐具，豆青釉",
    content: `小馆在苏州平江路，24 个座位，做江南家常菜：腌笃鲜、清蒸鱼、几样时令小炒。现在用的是买来的白瓷，客人说菜好吃，拍照不好看。

想要豆青釉，哑一点，碗口稍微收一点，汤不容易凉。洗碗机层高 9.5 厘米，请一定注意。

老家具市场淘来的榆木桌，颜色偏深。`,
    phone: "+86 512 6770 3318",
    answers: {
      people: 24,
      pieces: ["点心盘 20 cm", "饭碗", "汤碗", "茶杯", "长鱼盘"],
      glaze: "豆青",
      mark: "松鹤",
      arrive_by: day(3),
    },
  },
  steps: [
    ["-21 10:05", "staff", { confirms: true }],
    ...talk(`
-21 10:11 staff: 林老板您好，平江路我们年年去，原来松鹤是您家的。碗口收一点、层高 9.5 厘米，都记下了。
-21 10:14 staff: 正好有一窑豆青刚出，老范挑了几件，跟您要的颜色很近，可以直接从这一批的泥料接着做，工期能短不少。
-21 13:32 yawen: 太好了！鱼盘要能放下一斤二两的鲈鱼，带头带尾大概 36 厘米。
-21 14:00 staff: 那做 40 长、19 宽，两头微微翘起，端的时候不烫手。
`),
    [
      "-20 16:25",
      "staff",
      { shows: { name: "豆青釉-茶杯", of: "ceramic-dinner-set", part: [0.62, 0.18, 0.38, 0.62] } },
    ],
    ...talk(`
-20 16:27 staff: 这是同一支釉的茶杯，自然光下拍的。哑光，杯底露胎，老范说放在榆木桌上会更沉静。
-20 18:40 yawen: 就是这个颜色，不用再试了。
`),
    [
      "-19 11:00",
      "staff",
      {
        quotes: {
          content:
            "24 座，每座一套，另加两成周转。同窑同釉，底款“松鹤”。木箱分格装运到店，开箱有破损照单补烧。",
          lines: [
            ["饭碗", 29, 16],
            ["汤碗", 29, 19],
            ["点心盘 20 cm", 29, 22],
            ["茶杯", 29, 14],
            ["长鱼盘 40 cm", 8, 58],
            ["木箱与运送", 1, 140],
          ],
          deposit: 1300,
          days: 18,
          holds: 10,
        },
      },
    ],
    [
      "-19 15:20",
      "yawen",
      {
        accepts: {
          remark: "送货请走后门，前门有台阶。",
          address: {
            name: "林雅雯",
            phone: "+86 512 6770 3318",
            country: "中国",
            city: "苏州",
            address_info: "平江路 118 号 松鹤小馆",
          },
        },
      },
    ],
    [
      "-19 15:31",
      "yawen",
      { pays: "款付了，辛苦各位师傅。三周年店庆还有三个星期，赶得上最好，赶不上也别催窑。" },
    ],
    ...talk(`
-19 15:35 yawen: 后门不好找，我把位置发给您，到了打店里小周的电话就行。
`),
    [
      "-19 15:36",
      "yawen",
      { places: { label: "松鹤小馆后门（弄堂里，石库门对面）", latitude: 31.31712, longitude: 120.63284 } },
    ],
    ["-19 15:37", "yawen", { introduces: { label: "小周（店里收货）", phone: "+86 138 6253 0917" } }],
    ["-18 09:08", "staff", { receives: true }],
    ...talk(`
-18 09:10 staff: 收到，谢谢林老板。老范说这话他爱听。
-10 17:48 staff: 素烧出来了，124 件里淘汰了 5 件，正好用备份补上。明天上釉。
-3 10:15 staff: 开窑！
`),
    ["-3 10:16", "staff", { shows: { name: "开窑", of: "ceramic-dinner-set", part: [0, 0.18, 1, 0.6] } }],
    ["-3 10:17", "staff", { films: { name: "开窑-转一圈", film: "kiln-opening" } }],
    ["-3 10:18", "staff", { sounds: { name: "汤碗-敲一下", pitch: 980 } }],
    ...talk(`
-3 10:20 staff: 录音里是敲汤碗的声音，越脆说明烧得越透。颜色比样杯润一点点，汤碗内壁有几道很淡的冰裂，是这支釉的脾气，不影响使用。
-3 11:02 yawen: 冰裂我喜欢，像雨打过的池塘。
`),
    ["-3 11:20", "yawen", { pays: "尾款也付了，请放心发货。" }],
    ["-2 09:12", "staff", { receives: true }],
    ["-1 14:30", "staff", { delivers: { carrier: "德邦快递", tracking: "DPK202611210418" } }],
    ...talk(`
-1 14:35 staff: 两箱已发出，德邦，明后天到。箱子上写了哪面朝上，请店里的小伙子们手下留情。
-1 16:08 yawen: 收到！我让他们先吃饱饭再搬。
`),
    ["-1 16:09", "yawen", { sticks: "thank_you" }],
  ],
});
