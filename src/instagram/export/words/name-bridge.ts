/**
 * Display name → username, the only honest way to tell whose message thread one is: threads name people by display
 * name alone. Fed from every record that shows both (2026 exports); a name is used only while one account carries it.
 */
export class NameBridge {
  readonly #usernames = new Map<string, string | null>();

  add(name: string, username: string): void {
    const key = name.trim();
    const known = this.#usernames.get(key);
    if (known === undefined) this.#usernames.set(key, username);
    else if (known !== username) this.#usernames.set(key, null);
  }

  /** The one account of that name; null where none or several are known. */
  usernameOf(name: string): string | null {
    return this.#usernames.get(name.trim()) ?? null;
  }
}
