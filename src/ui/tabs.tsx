import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useTexts } from './texts-context';

export interface Tab<Value extends string> {
  readonly value: Value;
  readonly content: ComponentChildren;
  readonly hooks?: Readonly<Record<`data-${string}`, string>>;
}

interface TabsProps<Value extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Value>[];
  readonly value: Value;
  /** The id of the element the tabs switch. */
  readonly panelId: string;
  readonly onChoose: (value: Value) => void;
}

/** A tab list with a roving tabindex: one stop for Tab, arrows, Home and End inside. → goes to the tab on the right. */
export function Tabs<Value extends string>({ label, tabs, value, panelId, onChoose }: TabsProps<Value>) {
  const list = useRef<HTMLDivElement>(null);
  const { direction } = useTexts();
  const chosen = tabs.findIndex((tab) => tab.value === value);
  const move = (event: KeyboardEvent) => {
    const next = nextIndex(event.key, chosen, tabs.length, direction);
    if (next === null) return;
    event.preventDefault();
    onChoose(tabs[next]!.value);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          key={tab.value}
          id={`tab-${tab.value}`}
          class="tab"
          type="button"
          role="tab"
          aria-selected={tab.value === value}
          aria-controls={panelId}
          tabIndex={tab.value === value ? 0 : -1}
          onClick={() => onChoose(tab.value)}
          {...(tab.hooks ?? {})}
        >
          {tab.content}
        </button>
      ))}
    </div>
  );
}

/** Where a key moves the stop from `at` among `length`, round at both ends; null = the key moves nothing. */
export function nextIndex(key: string, at: number, length: number, direction: 'ltr' | 'rtl' = 'ltr'): number | null {
  const [on, back] = direction === 'ltr' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  if (key === on || key === 'ArrowDown') return (at + 1) % length;
  if (key === back || key === 'ArrowUp') return (at - 1 + length) % length;
  return null;
}
