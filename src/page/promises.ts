import type { BuiltIns } from './built-ins';
import type { PageObjects } from './page-objects';

/**
 * Promises without what the language asks of them by itself: one that is listened to for its `constructor`, whatever a
 * promise is given for its `then`. The page may have put something of its own there.
 */
export interface Promises {
  /** `promise.then(kept, broken)`, with nobody else's promise for what comes of it. Throws where it is no promise. */
  listen<T>(promise: Promise<T>, kept: (value: T) => void, broken: (why: unknown) => void): void;
  /** A promise for the page in place of `answered`; `heard` never throws and is called before anybody in the page. */
  passedOn<T>(answered: Promise<T>, heard: (value: T) => void): Promise<T>;
}

/** Without a prototype: what is not said here is not looked for in `Object.prototype`. */
const UNDEFINED = { __proto__: null, value: undefined, configurable: true };

export function openPromises(builtIns: BuiltIns, { plainValue }: PageObjects): Promises {
  const { apply, defineProperty, deleteProperty, getOwnPropertyDescriptor, hasOwn } = builtIns;
  const { PagePromise, promises, species, promiseThen } = builtIns;

  /** Gives `object` an undefined property of that name until it is shown again: then none is looked for behind it. */
  function hide(object: unknown, name: 'constructor' | 'then'): boolean {
    if (object === null || typeof object !== 'object' || hasOwn(object, name)) return false;
    return defineProperty(object, name, UNDEFINED);
  }

  function speciesNow(): unknown {
    const own = getOwnPropertyDescriptor(PagePromise, species);
    return own !== undefined && hasOwn(own, 'get') ? own.get : undefined;
  }
  const speciesAtStart = speciesNow();

  function listen<T>(promise: Promise<T>, kept: (value: T) => void, broken: (why: unknown) => void): void {
    // Only where the page has changed it: once a promise has that name, a browser is slower with all of them.
    const isChanged = plainValue(promises, 'constructor') !== PagePromise || speciesNow() !== speciesAtStart;
    const isHidden = isChanged && hide(promise, 'constructor');
    try {
      apply(promiseThen, promise, [kept, broken]);
    } finally {
      if (isHidden) deleteProperty(promise, 'constructor');
    }
  }

  return {
    listen,
    passedOn<T>(answered: Promise<T>, heard: (value: T) => void): Promise<T> {
      let resolve!: (value: T) => void;
      let reject!: (why: unknown) => void;
      const handed = new PagePromise<T>((kept, broken) => {
        resolve = kept;
        reject = broken;
      });
      const kept = (value: T) => {
        heard(value);
        // The browser asked it for `then` before; a second time would be ours.
        let isHidden = false;
        try {
          isHidden = hide(value, 'then');
        } catch {
          // No answer of the browser: handed on as it is.
        }
        resolve(value);
        if (isHidden) deleteProperty(value as object, 'then');
      };
      listen(answered, kept, reject);
      return handed;
    },
  };
}
