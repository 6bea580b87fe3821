// A clock nine years ahead, for a process that is started with it.
const ahead = 9 * 365 * 24 * 60 * 60 * 1000
const RealDate = Date
const realNow = RealDate.now.bind(RealDate)

globalThis.Date = class extends RealDate {
  constructor(...parameters) {
    if (parameters.length === 0) super(realNow() + ahead)
    else super(...parameters)
  }

  static now() {
    return realNow() + ahead
  }
}
