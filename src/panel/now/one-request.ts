/** What Now may ask the person for, beside what is to be read. */
type Request = 'step' | 'backup' | 'icon';

interface Asking {
  /** The step is a list that is to be read, or what is worth most within the hour. */
  readonly isStepFirst: boolean;
  readonly isBackupDue: boolean;
  /** The count on the toolbar icon is offered. */
  readonly isIconOffered: boolean;
}

/**
 * The one thing that Now asks for; whatever else there is waits. What can be put off comes before a step that only makes the
 * answer surer: put off, it gives way, and the step stays until it is done, so that nothing would ever be seen behind it.
 */
export function requestOf({ isStepFirst, isBackupDue, isIconOffered }: Asking): Request {
  if (isStepFirst) return 'step';
  if (isBackupDue) return 'backup';
  return isIconOffered ? 'icon' : 'step';
}
