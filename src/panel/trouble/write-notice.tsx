import { usePhrases } from '../../ui/texts-context';
import { usePanel } from '../shell/use-panel';
import './trouble.css';

/** Nothing new is kept just now: why, and what to do. What is remembered stays in view below. */
export function WriteNotice() {
  const say = usePhrases('trouble');
  const trouble = usePanel((state) => state.writeTrouble);
  if (trouble === null) return null;
  return (
    <p class="notice shut-in" role="status" data-write-trouble={trouble}>
      {say(`write.${trouble}`)}
    </p>
  );
}
