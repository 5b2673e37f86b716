import type { DemoProduct } from "../product";

export const ceramicDinnerSet: DemoProduct = {
  slug: "ceramic-dinner-set",
  title: "手作炻器餐具定制",
  description: "为一家人或一间餐厅拉坯、修坯、上釉的成套餐具，一窑一色，件件落款。",
  content: `餐盘、汤碗、饭碗、茶杯，全部手工拉坯，1250 度还原烧成，可进洗碗机和微波炉。釉料自己配：月白、豆青、铁锈、墨灰四个基础色，也可以为您的餐厅单独试一支颜色，试片先寄给您看，点头再烧。

尺寸按您家的菜来定。爱煲汤就把碗做深一指，常吃鱼就加一只长盘；餐厅的话，请告诉我们菜单和洗碗机的层高，我们先做一套样品，上桌用一周再定型。

手工件每一只都有细微差别，口径误差在 3 毫米以内。每窑多烧一成备用，碰坏了两年内都能照原样补烧。`,
  template: `几个人用，还是餐厅使用（多少座位）：

平时常做什么菜，最缺哪几样器皿：

喜欢的颜色和手感（亮光、哑光、露胎）：

收货城市，有没有楼层或送货时间要求：`,
  priceFrom: 26_000,
  usualDays: 35,
  replyHours: 10,
  fields: [
    {
      key: "people",
      label: "用餐人数",
      type: "number",
      unit: "人",
      min: 1,
      max: 120,
      step: 1,
      required: true,
      help: "餐厅请填座位数，我们会另加周转备份。",
    },
    {
      key: "pieces",
      label: "器型",
      type: "checkbox",
      help: "每人一件起，可多选。",
      options: ["大餐盘 27 cm", "点心盘 20 cm", "饭碗", "汤碗", "茶杯", "长鱼盘", "公用大碗"],
    },
    {
      key: "glaze",
      label: "釉色",
      type: "radio",
      options: ["月白", "豆青", "铁锈", "墨灰", "另调一支颜色"],
    },
    {
      key: "glaze_color",
      label: "想要的颜色",
      type: "color",
      help: "选“另调一支颜色”时填写，实际以试片为准。",
    },
    {
      key: "mark",
      label: "底款文字",
      type: "text",
      help: "刻在器物底部，四个字以内；留空则落我们的柳叶款。",
    },
    { key: "table_photo", label: "餐桌照片", type: "image", help: "看看光线和桌面颜色，方便我们搭配。" },
    { key: "arrive_by", label: "希望收到的日期", type: "date", event_date: true },
  ],
};
