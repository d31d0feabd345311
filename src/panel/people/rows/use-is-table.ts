import { useEffect, useState } from 'preact/hooks';

/** In em of the font chosen in the browser, so that a larger font gets rows with room for it. */
const ROOM_FOR_A_TABLE = '(min-width: 43em)';

/** Whether the panel is so wide, as a tab is, that people stand in a table with columns. */
export function useIsTable(): boolean {
  const [isTable, setTable] = useState(() => matchMedia(ROOM_FOR_A_TABLE).matches);
  useEffect(() => {
    const asked = matchMedia(ROOM_FOR_A_TABLE);
    const look = () => setTable(asked.matches);
    look();
    asked.addEventListener('change', look);
    return () => asked.removeEventListener('change', look);
  }, []);
  return isTable;
}
