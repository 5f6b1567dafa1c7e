export default {
  page: { door: '一台清', kiosk: '取号 · 一台清', board: '叫号屏 · 一台清', window: '窗口屏 · 一台清', ticket: '我的号 · 一台清' },
  otherLanguage: 'English',
  link: {
    connecting: '正在连接',
    live: '实时',
    stale: '连接中断，画面可能不是最新',
    offline: '已离线，正在重新连接',
  },
  wait: {
    range: '约 {{from}}–{{to}} 分钟',
    about: '约 {{to}} 分钟',
    within: '{{to}} 分钟以内',
    soon: '马上就到',
    unknown: '时间待定',
  },
  score: { veryPoor: '很不满意', poor: '不满意', fair: '一般', good: '满意', veryGood: '很满意' },
  pairing: {
    title: { kiosk: '把这台取号机接入营业厅', board: '把这块叫号屏接入营业厅', window: '把这块窗口屏接入营业厅' },
    kind: { kiosk: '取号机', board: '叫号屏', window: '窗口屏', printer: '小票打印机' },
    how: '在工作台的「设备」页新增设备，输入那里显示的 6 位配对码。配对码 10 分钟内有效，只能用一次。',
    other: '本机已登记为{{kind}}。输入新的配对码可改为本页的用途。',
    code: '6 位配对码',
    erase: '退格',
    unreachable: '连不上服务器，正在重试…',
  },
};
