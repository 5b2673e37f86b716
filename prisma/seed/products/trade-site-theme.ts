import type { DemoProduct } from "../product";

export const tradeSiteTheme: DemoProduct = {
  slug: "trade-site-theme",
  title: "外贸独立站主题定制",
  description: "为出口企业量身设计的多语言网站主题：海外买家看得懂、打得开、愿意发询盘。",
  content: `我们做过机电、家具、纺织、食品机械等行业的外贸站。每个主题都从您的产品目录和目标市场出发：先理清买家怎么找货、看什么参数、在哪一步发询盘，再动手设计，不套模板改颜色。

交付内容包括首页、产品列表、产品详情、工厂实力、新闻与联系页的设计稿和前端代码，询盘表单带文件上传，可对接您现有的邮箱或 CRM。图片全部压缩，首屏在东南亚和南美的普通手机网络下三秒内打开；多语言网址与 hreflang 一次做对，方便谷歌收录。

设计稿含两轮免费修改，上线后三个月内免费修正显示问题。文案翻译由母语译者完成，按语种单独报价；您也可以自备译文，我们负责排版，阿拉伯语等从右到左的版面同样支持。`,
  template: `公司主营产品与主要出口市场：

希望网站先解决的问题（例如：询盘太少、手机打不开、产品更新麻烦）：

喜欢的参考网站（附上网址，说说喜欢哪一点）：

已有的素材（Logo、产品图、视频、译文）：`,
  priceFrom: 128_000,
  usualDays: 25,
  replyHours: 4,
  fields: [
    {
      key: "industry",
      label: "所属行业",
      type: "text",
      help: "例如：五金工具、户外家具、食品机械。",
    },
    {
      key: "language",
      label: "语言要求",
      type: "checkbox",
      help: "可多选。第一版上线后也可以随时加语种。",
      options: ["中文", "English", "Español", "Français", "Русский", "العربية"],
    },
    {
      key: "page_count",
      label: "页面数量",
      type: "number",
      unit: "页",
      min: 1,
      max: 80,
      step: 1,
      help: "只算需要单独设计的页面，同一版式的产品页算一页。",
    },
    {
      key: "style",
      label: "风格偏好",
      type: "select",
      help: "拿不准就选“由设计师建议”，我们会给两个方向供您挑。",
      options: ["简洁现代", "工业稳重", "自然环保", "高端质感", "由设计师建议"],
    },
    {
      key: "brand_color",
      label: "品牌主色",
      type: "color",
      help: "以 Logo 或 VI 手册里的颜色为准。",
    },
    {
      key: "existing_site",
      label: "现有网站",
      type: "text",
      help: "如有旧站请填网址，我们会先做一次速度与收录体检。",
    },
    {
      key: "material",
      label: "资料文件",
      type: "file",
      help: "产品目录、VI 手册或需求文档，PDF、ZIP 均可，50 MB 以内。",
    },
    {
      key: "delivery_time",
      label: "交付时间",
      type: "date",
      event_date: true,
      help: "希望上线的日期，例如展会开幕前。",
    },
  ],
};
