export default {
  page: { door: 'Yitai', kiosk: 'Take a ticket · Yitai', board: 'Call board · Yitai', window: 'Window · Yitai', ticket: 'My ticket · Yitai' },
  otherLanguage: '中文',
  link: {
    connecting: 'Connecting',
    live: 'Live',
    stale: 'Connection lost, may be out of date',
    offline: 'Offline, reconnecting',
  },
  wait: {
    range: 'about {{from}}–{{to}} min',
    about: 'about {{to}} min',
    within: 'within {{to}} min',
    soon: 'any moment',
    unknown: 'time not known yet',
  },
  score: { veryPoor: 'Very poor', poor: 'Poor', fair: 'Fair', good: 'Good', veryGood: 'Very good' },
  pairing: {
    title: { kiosk: 'Join this kiosk to a hall', board: 'Join this board to a hall', window: 'Join this window screen to a hall' },
    kind: { kiosk: 'a kiosk', board: 'a board', window: 'a window screen', printer: 'a ticket printer' },
    how: 'Add a device on the Devices page of the console and enter the 6-digit code shown there. It works once, for 10 minutes.',
    other: 'This machine is registered as {{kind}}. A new code gives it the purpose of this page.',
    code: '6-digit code',
    erase: 'Erase',
    unreachable: 'The server cannot be reached. Trying again…',
  },
};
