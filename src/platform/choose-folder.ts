interface CanChooseFolder {
  showDirectoryPicker(how: { readonly id: string; readonly mode: 'readwrite' }): Promise<FileSystemDirectoryHandle>;
}

/** Whether this browser lets a person choose a folder to write into. */
export function canChooseFolder(): boolean {
  return 'showDirectoryPicker' in globalThis;
}

/** The folder that the person chooses; null where they think better of it. Only within a press, as browsers ask. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    const { showDirectoryPicker } = globalThis as unknown as CanChooseFolder;
    return await showDirectoryPicker({ id: 'balik-star', mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}
