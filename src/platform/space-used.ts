/** About how many bytes the browser keeps for Balik, by its own word; null = it does not say. */
export async function spaceUsed(): Promise<number | null> {
  try {
    return (await navigator.storage.estimate()).usage ?? null;
  } catch (error) {
    console.warn('The browser does not say how much is kept', error);
    return null;
  }
}
