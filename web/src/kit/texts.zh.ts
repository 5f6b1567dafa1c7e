export default {
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
};
