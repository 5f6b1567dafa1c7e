export default {
  otherLanguage: '中文',
  link: {
    connecting: 'Connecting',
    live: 'Live',
    stale: 'Connection lost: the picture may be out of date',
    offline: 'Offline, reconnecting',
  },
  wait: {
    range: 'about {{from}}–{{to}} min',
    about: 'about {{to}} min',
    within: 'within {{to}} min',
    soon: 'any moment',
    unknown: 'time not known yet',
  },
};
