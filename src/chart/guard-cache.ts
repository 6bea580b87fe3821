import Cache from 'zrender/lib/core/LRU.js'

/**
 * Makes the drawing library keep the widths of texts under keys that no object has something under already.
 *
 * Measured in zrender 6.1.0: its cache is a plain object with the texts as keys. `constructor` then has a function for a
 * width, and `__proto__` changes every object of the process. There is no option, so its two methods get a prefix for
 * their keys. Doing it twice is harmless.
 */
export function guardCache(): void {
  const { prototype } = Cache
  if (isGuarded) return
  isGuarded = true
  const { get, put } = prototype
  prototype.get = function (this: Cache<unknown>, key) {
    return get.call(this, `:${key}`)
  }
  prototype.put = function (this: Cache<unknown>, key, value) {
    return put.call(this, `:${key}`, value)
  }
}

let isGuarded = false
