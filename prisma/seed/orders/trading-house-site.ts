import type { StoryOf } from "../story";
import { talk } from "../talk";

/** In Chinese: the second version of a quote, which ends soon. */
export const tradingHouseSite: StoryOf = ({ day }) => ({
  product: "trade-site-theme",
  customer: "haoran",
  when: "-14 10:12",
  request: {
    title: "海川国际贸易官网改版，中英双语",
    content: `我们在宁波做五金工具、家居用品和纺织面料出口，主要客户在德国、波兰和智利。现在的网站是七年前做的，手机上字小得看不清，产品更新还要找外包改代码。

最想解决两件事：一是买家打开首页就知道我们能做什么、怎么询价；二是业务员自己能上新品。

参考了两个网站，截图放在下面。北岭的首屏很有气势，云岫的留白舒服，希望介于两者之间。`,
    phone: "+86 138 5742 0096",
    images: [
      { name: "参考-北岭重工", of: "demo/site-reference-1" },
      { name: "参考-云岫茶业", of: "demo/site-reference-2" },
    ],
    answers: {
      industry: "五金工具、家居用品、纺织面料出口",
      language: ["中文", "English"],
      page_count: 9,
      style: "工业稳重",
      brand_color: "#12365c",
      existing_site: "http://www.haichuan-trade.test",
      delivery_time: day(38),
    },
  },
  steps: [
    ["-14 11:02", "staff", { confirms: true }],
    ...talk(`
-14 11:05 staff: 陈总您好，我是柳巷的赵雯，这个项目由我对接。资料写得很清楚，两张参考图也帮了大忙。
-14 11:09 staff: 先请教三个问题：三类产品里哪一类询盘最多？产品大概多少款？有没有工厂或港口的实拍照片？
-14 14:36 haoran: 赵老师好。五金占六成，面料最近两年涨得快。总共四百多款，常推的八十款左右。
-14 14:38 haoran: 港口的照片有，是找人航拍的，工厂照片比较旧，可能要重新拍。
-14 14:50 staff: 航拍太好了，首屏就用它。工厂先不急，线框图里我留好位置，您补拍以后替换。
-12 16:20 staff: 旧站的体检做完了：手机首屏 11.4 秒，主要是轮播图没压缩；谷歌收录 63 页，其中 40 页是重复的。新站这两项都会解决。
-12 17:05 haoran: 11 秒……难怪智利那边老说打不开。
`),
    [
      "-11 10:30",
      "staff",
      {
        quotes: {
          content:
            "九个页面的设计与前端，中英双语，询盘表单带附件上传，后台可自行上新产品。含两轮修改、三个月质保。英文文案由您提供，我们校对一遍。",
          lines: [
            ["首页与品牌视觉", 1, 480],
            ["内页设计与前端", 8, 130],
            ["产品后台与询盘表单", 1, 360],
            ["双语网址与谷歌收录设置", 1, 120],
          ],
          deposit: 800,
          days: 28,
          holds: 10,
        },
      },
    ],
    ...talk(`
-11 15:47 haoran: 收到，价格可以谈谈吗？另外老板问能不能把英文文案也包给你们，我们自己写的德国客户看不太懂。
-11 16:10 staff: 可以的。英文由我们在鹿特丹的同事写，她以前做过五金采购，知道买家在找什么词。我把内页里版式相同的两页合并，省下来的正好补一部分文案。
`),
    ["-9 11:15", "staff", { shows: { name: "首页线框图-v2", of: "demo/site-wireframe" } }],
    ...talk(`
-9 11:18 staff: 首页线框图第二版：语言切换放在右上角常驻，主按钮直达询价表，四项服务用图标，下面三类产品各一张实拍。橙色编号是说明，不会出现在页面上。
-9 13:40 haoran: 第 6 条地图可点击，是点到各国的案例吗？
-9 13:44 staff: 对，点智利就出来发往智利的柜型、港口和两个客户评价。没有授权的客户我们隐去名字。
-9 14:02 haoran: 这个好，业务员跟客户开会可以直接拿来讲。
`),
    [
      "-8 09:50",
      "staff",
      {
        quotes: {
          content:
            "第二版报价：英文文案改由我们母语撰写（首页、关于我们、四项服务，约 1800 词），内页合并为六个版式。其余不变，质保仍为三个月。",
          lines: [
            ["首页与品牌视觉", 1, 480],
            ["内页设计与前端", 6, 130],
            ["产品后台与询盘表单", 1, 360],
            ["双语网址与谷歌收录设置", 1, 120],
            ["英文文案撰写（约 1800 词）", 1, 310],
          ],
          deposit: 820,
          days: 30,
          holds: 10,
        },
      },
    ],
    [
      "-8 09:56",
      "staff",
      {
        hands: {
          name: "海川国际贸易-排期表.pdf",
          title: "Haichuan Trading: schedule",
          lines: [
            "Week 1   Visual direction, two drafts of the home page",
            "Week 2   Inner pages, six layouts; English copy, first half",
            "Week 3   Front end; product database; English copy, second half",
            "Week 4   Your team adds the first 80 products, we watch and help",
            "Day 30   Launch, redirects from the old addresses",
            "",
            "Two rounds of changes, one after week 1 and one after week 2.",
          ],
          strokes: [
            [0, 200, 120, 200],
            [120, 160, 240, 160],
            [240, 120, 360, 120],
            [360, 80, 480, 80],
            [0, 60, 0, 230],
          ],
          words: [
            [0, 206, "draft"],
            [120, 166, "layouts, copy"],
            [240, 126, "build"],
            [360, 86, "products, launch"],
          ],
        },
      },
    ],
    ...talk(`
-8 17:22 haoran: 排期表收到。老板这周在德国看展，等他回来拍板。
-3 09:40 staff: 陈总早，提醒一下，报价还有五天到期。需要延几天的话说一声，我重新发一版就行，价格不变。
-3 12:15 haoran: 好的，他明天的飞机，落地我就找他签字。
`),
  ],
});
